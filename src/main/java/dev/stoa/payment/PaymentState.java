package dev.stoa.payment;

/** Where a payment stands. */
public enum PaymentState {
    PREPARED,
    /** The provider was asked, and the answer is not known yet. */
    AUTHORIZING, AUTHORIZED, DECLINED, CAPTURED, CAPTURE_FAILED, VOIDED, PARTIALLY_REFUNDED, REFUNDED
}
