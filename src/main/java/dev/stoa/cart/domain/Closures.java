package dev.stoa.cart.domain;

import java.util.UUID;

/** Which orders closed which carts. A cart is open while no closure of it stands. */
public interface Closures {

    /**
     * Closes a cart for an order.
     *
     * @return false when the order has closed it before, or has taken that back already
     */
    boolean close(UUID cartId, UUID orderId);

    /**
     * Takes an order's closure back, also one that has not come yet.
     *
     * @return whether the cart is open by that
     */
    boolean reopen(UUID cartId, UUID orderId);
}
