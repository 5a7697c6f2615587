package dev.stoa.cart.domain;

import dev.stoa.kernel.RequestRefused;

/** There is no line to change. */
public class LineNotFound extends RequestRefused {

    private static final long serialVersionUID = 1L;

    LineNotFound(String sku) {
        super(Kind.NOT_FOUND, "line_not_found", "There is no " + sku + " in the cart");
    }
}
