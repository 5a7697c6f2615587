package dev.stoa.payment.domain;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.payment.RefundDetails;
import dev.stoa.payment.RefundDetails.State;
import java.util.UUID;

/**
 * Money on its way back to the customer.
 *
 * @param requestId what asked for it: the same request makes one refund
 */
public record Refund(UUID id, UUID requestId, UUID paymentId, UUID orderId, Money amount, State state) {

    public static Refund request(UUID requestId, Payment payment, Money amount) {
        return new Refund(Ids.next(), requestId, payment.id(), payment.orderId(), amount, State.REQUESTED);
    }

    public boolean isOpen() {
        return state == State.REQUESTED;
    }

    /** The provider has paid it back. */
    public Refund complete() {
        return to(State.REFUNDED);
    }

    /** The provider refuses it. */
    public Refund fail() {
        return to(State.FAILED);
    }

    public String reference() {
        return new PaymentReferences(paymentId).refund(id);
    }

    public RefundDetails details() {
        return new RefundDetails(id, orderId, amount, state);
    }

    private Refund to(State next) {
        if (!isOpen()) {
            throw new IllegalStateException("Refund " + id + " is " + state + " already");
        }
        return new Refund(id, requestId, paymentId, orderId, amount, next);
    }
}
