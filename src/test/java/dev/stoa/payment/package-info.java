/** Payments under test. */
@NullMarked
package dev.stoa.payment;

import org.jspecify.annotations.NullMarked;
