package dev.stoa.storefront.application;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.RequestRefused;

/** No such product is sold there. */
class ProductNotFound extends RequestRefused {

    private static final long serialVersionUID = 1L;

    ProductNotFound(String slug, MarketCode market) {
        super(Kind.NOT_FOUND, "product_not_found", "There is no product " + slug + " in " + market);
    }
}
