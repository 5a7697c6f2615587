package dev.stoa.ordering.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.UUID;

/** There is no such order. */
public class UnknownOrder extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public UnknownOrder(UUID orderId) {
        super(Kind.NOT_FOUND, "unknown_order", "There is no order " + orderId + ".");
    }
}
