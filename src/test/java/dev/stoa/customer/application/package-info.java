/** The customer module on a real PostgreSQL. */
@NullMarked
package dev.stoa.customer.application;

import org.jspecify.annotations.NullMarked;
