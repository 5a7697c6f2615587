package dev.stoa.cart.domain;

import dev.stoa.kernel.RequestRefused;

/** So many change the cart at once that this change did not get through. */
public class CartBusy extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public CartBusy() {
        super(Kind.UNAVAILABLE, "cart_busy", "The cart is being changed by others, try again");
    }
}
