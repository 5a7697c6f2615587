/** Tests of ordering's domain. */
@NullMarked
package dev.stoa.ordering.domain;

import org.jspecify.annotations.NullMarked;
