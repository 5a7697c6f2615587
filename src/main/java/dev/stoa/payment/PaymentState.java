package dev.stoa.payment;

import java.util.EnumSet;
import java.util.Set;

/** Where a payment stands, and where it may go from there. */
public enum PaymentState {
    /** The token has been taken in; nobody was asked yet. */
    PREPARED,
    /** An answer of the provider was lost and nothing had been charged: it is being tried once more. */
    AUTHORIZING,
    AUTHORIZED,
    DECLINED,
    /** Declined to the order while the provider could not be asked; whatever it turns out to have charged is let go. */
    UNRESOLVED,
    /** Called off before authorizing was asked for. */
    CALLED_OFF,
    CAPTURED,
    CAPTURE_FAILED,
    VOIDED,
    PARTIALLY_REFUNDED,
    REFUNDED;

    public boolean mayBecome(PaymentState next) {
        return nexts().contains(next);
    }

    /** Whether there is no decision of the provider yet, nor of ours. */
    public boolean isUndecided() {
        return this == PREPARED || this == AUTHORIZING;
    }

    /** Whether the amount has been set aside for the order, now or before. */
    public boolean wasAuthorized() {
        return this == AUTHORIZED || this == CAPTURE_FAILED || this == VOIDED || isCaptured();
    }

    /** Whether money was collected, even if it went back since. */
    public boolean isCaptured() {
        return this == CAPTURED || this == PARTIALLY_REFUNDED || this == REFUNDED;
    }

    private Set<PaymentState> nexts() {
        return switch (this) {
            case PREPARED -> EnumSet.of(AUTHORIZING, AUTHORIZED, DECLINED, UNRESOLVED, CALLED_OFF);
            case AUTHORIZING -> EnumSet.of(AUTHORIZED, DECLINED, UNRESOLVED);
            case UNRESOLVED -> EnumSet.of(DECLINED, VOIDED);
            case AUTHORIZED -> EnumSet.of(CAPTURED, CAPTURE_FAILED, VOIDED);
            case CAPTURE_FAILED -> EnumSet.of(VOIDED);
            case CAPTURED, PARTIALLY_REFUNDED -> EnumSet.of(PARTIALLY_REFUNDED, REFUNDED);
            case DECLINED, CALLED_OFF, VOIDED, REFUNDED -> EnumSet.noneOf(PaymentState.class);
        };
    }
}
