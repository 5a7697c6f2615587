package dev.stoa.ordering;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;

/** Reads orders. */
public interface OrderingApi {

    Optional<OrderDetails> order(UUID orderId);

    /** Newest first. */
    Page<OrderDetails> orders(PageRequest page);

    /**
     * The order that an earlier request with this id placed.
     *
     * Throws {@code RequestRefused} (invalid, {@code idempotency_key_reused}) when that request had another body.
     *
     * @param requestHash SHA-256 of the request's canonical body, in hexadecimal
     */
    Optional<PlacedOrder> placedBy(UUID requestId, String requestHash);

    /** Whether the cart has an order that is not cancelled. */
    boolean isOrdered(UUID cartId);

    /** Whether the token is the one that was given out for this order; compared in constant time. */
    boolean opens(UUID orderId, String accessToken);
}
