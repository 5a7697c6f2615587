/** The cart module on a real PostgreSQL. */
@NullMarked
package dev.stoa.cart.application;

import org.jspecify.annotations.NullMarked;
