package dev.stoa.ordering.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.UUID;

/** What cannot happen to an order as it stands. Coming from a message it is for staff to look at: somebody is wrong. */
public class TransitionRefused extends RequestRefused {

    private static final long serialVersionUID = 1L;

    private TransitionRefused(String code, String detail) {
        super(Kind.CONFLICT, code, detail);
    }

    static TransitionRefused becauseShipped(UUID orderId) {
        return new TransitionRefused("order_already_shipped",
                "Order " + orderId + " has left, or a part of it has, and cannot be cancelled.");
    }

    static TransitionRefused becauseNotShipped(UUID orderId) {
        return new TransitionRefused("order_not_shipped",
                "This parcel of order " + orderId + " has not left and cannot have arrived.");
    }

    static TransitionRefused becauseCancelled(UUID orderId) {
        return new TransitionRefused("order_cancelled", "Order " + orderId + " is cancelled and cannot be on its way.");
    }
}
