package dev.stoa.checkout.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** Nothing is in the cart. */
public class CartEmpty extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public CartEmpty() {
        super(Kind.INVALID, "cart_empty", "There is nothing in the cart.",
                List.of(new FieldError("cartId", "is the id of an empty cart")));
    }
}
