package dev.stoa.ordering;

import java.util.UUID;

/** Writes orders. */
public interface OrderingOperations {

    /**
     * Places an order, once per request id. Throws {@code RequestRefused}: conflict {@code cart_already_ordered} while the
     * cart has an order that is not cancelled, invalid {@code idempotency_key_reused} when the request id came with another
     * body before.
     */
    PlacedOrder place(UUID requestId, NewOrder order);
}
