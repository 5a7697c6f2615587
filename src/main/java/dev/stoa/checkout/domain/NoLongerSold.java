package dev.stoa.checkout.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** Something in the cart has been taken out of the catalog since it was put in. */
public class NoLongerSold extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public NoLongerSold(List<String> skus) {
        super(Kind.INVALID, "not_sold_here", "This is no longer sold: " + String.join(", ", skus) + ".",
                skus.stream().map(sku -> new FieldError("cartId", sku + " is no longer sold")).toList());
    }
}
