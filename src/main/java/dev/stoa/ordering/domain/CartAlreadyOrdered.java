package dev.stoa.ordering.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** The cart has an order that is not cancelled. */
public class CartAlreadyOrdered extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public CartAlreadyOrdered() {
        super(Kind.CONFLICT, "cart_already_ordered", "This cart has been ordered already.",
                List.of(new FieldError("cartId", "has been ordered already")));
    }
}
