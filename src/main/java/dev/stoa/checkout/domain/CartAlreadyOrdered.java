package dev.stoa.checkout.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** An order was made of the cart. Ordering says the same in the same words, should the cart not know it yet. */
public class CartAlreadyOrdered extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public CartAlreadyOrdered() {
        super(Kind.CONFLICT, "cart_already_ordered", "This cart has been ordered already.",
                List.of(new FieldError("cartId", "has been ordered already")));
    }
}
