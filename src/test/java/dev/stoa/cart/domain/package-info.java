/** The rules of carts, without Spring. */
@NullMarked
package dev.stoa.cart.domain;

import org.jspecify.annotations.NullMarked;
