/** What a reachable contact is, and where contacts are kept. */
@NullMarked
package dev.stoa.customer.domain;

import org.jspecify.annotations.NullMarked;
