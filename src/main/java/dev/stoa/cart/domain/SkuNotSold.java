package dev.stoa.cart.domain;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** Nothing of this SKU is sold where the cart is. */
public class SkuNotSold extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public SkuNotSold(String sku, MarketCode market) {
        super(Kind.INVALID, "not_sold_here", sku + " is not sold in " + market,
                List.of(new FieldError("sku", "is not sold in " + market)));
    }
}
