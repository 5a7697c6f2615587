/** Payments under test, with the engine, a real PostgreSQL and the real sandbox. */
@NullMarked
package dev.stoa.payment.application;

import org.jspecify.annotations.NullMarked;
