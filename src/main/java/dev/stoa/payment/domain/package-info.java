/** Payments, refunds, the ledger's entries, the fraud check and the port to providers. */
@NullMarked
package dev.stoa.payment.domain;

import org.jspecify.annotations.NullMarked;
