package dev.stoa.checkout;

import java.util.UUID;

/** Places orders. */
public interface CheckoutOperations {

    /**
     * Places an order, once per request id. Throws {@code RequestRefused}: conflict {@code total_changed},
     * {@code out_of_stock} or {@code cart_already_ordered}; invalid for a bad address, delivery option or token, or
     * {@code cart_empty}; not found for an unknown cart.
     */
    OrderReceipt place(UUID requestId, PlaceOrder order);
}
