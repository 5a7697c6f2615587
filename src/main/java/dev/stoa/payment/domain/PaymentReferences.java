package dev.stoa.payment.domain;

import java.util.UUID;

/**
 * The keys under which a provider is asked about a payment, and under which the ledger books what came of it. They are made
 * of what is stored, so a step that is repeated after a crash asks under the same key.
 */
public record PaymentReferences(UUID paymentId) {

    public String authorization(int number) {
        return paymentId + "/authorize/" + number;
    }

    public String capture(int number) {
        return paymentId + "/capture/" + number;
    }

    /** Voiding what was set aside by the try of that number. */
    public String voiding(int number) {
        return paymentId + "/void/" + number;
    }

    public String refund(UUID refundId) {
        return paymentId + "/refund/" + refundId;
    }
}
