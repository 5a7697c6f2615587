package dev.stoa.pricing.domain;

import dev.stoa.kernel.RequestRefused;
import dev.stoa.pricing.Market;
import java.util.List;

/** A SKU has no price in the market's currency. */
public class NotSoldHere extends RequestRefused {

    private static final long serialVersionUID = 1L;

    NotSoldHere(String sku, Market market) {
        super(Kind.INVALID, "not_sold_here", "This is not for sale in " + market.name() + ": " + sku + ".",
                List.of(new FieldError("sku", "has no price in " + market.code())));
    }
}
