/** Composing what other modules know into offers, and orders of them. */
@NullMarked
package dev.stoa.checkout.application;

import org.jspecify.annotations.NullMarked;
