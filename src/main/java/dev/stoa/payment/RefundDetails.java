package dev.stoa.payment;

import dev.stoa.kernel.Money;
import java.util.UUID;

/** A refund that staff asked for. */
public record RefundDetails(UUID id, UUID orderId, Money amount, State state) {

    /** Where it stands. */
    public enum State {
        REQUESTED,
        REFUNDED,
        FAILED
    }
}
