package dev.stoa.cart.domain;

import dev.stoa.kernel.RequestRefused;

/** The cart is not what the caller had seen. */
public class StaleCart extends RequestRefused {

    private static final long serialVersionUID = 1L;

    StaleCart() {
        super(Kind.STALE, "stale", "The cart was changed in the meantime: read it again and repeat your change");
    }
}
