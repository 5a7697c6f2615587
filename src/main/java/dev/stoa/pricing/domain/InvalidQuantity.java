package dev.stoa.pricing.domain;

import dev.stoa.kernel.RequestRefused;
import dev.stoa.pricing.PricingApi.Item;
import java.util.List;

/** A line asks for nothing, or for more than {@value #MAX} pieces. */
public class InvalidQuantity extends RequestRefused {

    private static final long serialVersionUID = 1L;

    static final int MAX = 1_000_000;

    InvalidQuantity(Item item) {
        super(Kind.INVALID, "invalid_quantity", "The quantity of " + item.sku() + " must be 1 to " + MAX + ".",
                List.of(new FieldError("quantity", "must be 1 to " + MAX)));
    }
}
