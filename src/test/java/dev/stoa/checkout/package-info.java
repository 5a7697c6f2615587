/** Quoting and placing, with the real modules behind. */
@NullMarked
package dev.stoa.checkout;

import org.jspecify.annotations.NullMarked;
