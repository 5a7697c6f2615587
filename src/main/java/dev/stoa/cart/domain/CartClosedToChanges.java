package dev.stoa.cart.domain;

import dev.stoa.kernel.RequestRefused;

/** An order was made of the cart. */
public class CartClosedToChanges extends RequestRefused {

    private static final long serialVersionUID = 1L;

    CartClosedToChanges() {
        super(Kind.CONFLICT, "cart_closed", "An order was made of this cart: it takes no more changes");
    }
}
