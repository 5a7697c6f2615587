package dev.stoa.checkout.domain;

import dev.stoa.kernel.RequestRefused;

/** There is no such cart. */
public class CartNotFound extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public CartNotFound() {
        super(Kind.NOT_FOUND, "cart_not_found", "There is no such cart.");
    }
}
