package dev.stoa.cart.domain;

import dev.stoa.kernel.MarketCode;
import java.util.Optional;
import java.util.UUID;

/** All carts. */
public interface Carts {

    Optional<Cart> find(UUID cartId);

    /** A cart, and whether a request has had its effect on it already: both as of the same moment. */
    Optional<Requested> find(UUID cartId, UUID requestId);

    /** A new cart; none when the request made one before. */
    Optional<Cart> create(UUID requestId, MarketCode market);

    Optional<Cart> createdBy(UUID requestId);

    /**
     * Writes one line of a changed cart.
     *
     * @return false when the cart was changed or closed since it was read, and nothing is written
     */
    boolean save(Cart changed, String sku, UUID requestId);

    record Requested(Cart cart, boolean hadItsEffect) {}
}
