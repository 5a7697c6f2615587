/** Placing, reading and changing orders. */
@NullMarked
package dev.stoa.ordering.application;

import org.jspecify.annotations.NullMarked;
