/** Carts and the rules that they keep. */
@NullMarked
package dev.stoa.cart.domain;

import org.jspecify.annotations.NullMarked;
