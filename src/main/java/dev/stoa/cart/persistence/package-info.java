/** Carts in PostgreSQL. */
@NullMarked
package dev.stoa.cart.persistence;

import org.jspecify.annotations.NullMarked;
