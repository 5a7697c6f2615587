/** Payments and the ledger as SQL: a step costs one statement. */
@NullMarked
package dev.stoa.payment.persistence;

import org.jspecify.annotations.NullMarked;
