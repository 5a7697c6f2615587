package dev.stoa.cart.application;

import dev.stoa.cart.domain.SkuNotSold;
import dev.stoa.catalog.CatalogApi;
import dev.stoa.kernel.MarketCode;
import dev.stoa.pricing.PricingApi;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is sold where. It asks other modules, so never inside a transaction. */
@Component
class Assortment {

    private final CatalogApi catalog;
    private final PricingApi pricing;

    Assortment(CatalogApi catalog, PricingApi pricing) {
        this.catalog = catalog;
        this.pricing = pricing;
    }

    /** Refuses a SKU that is not published or has no price in the market. */
    void mustHave(String sku, MarketCode market) {
        // Catalog first: it knows what cannot be a SKU at all.
        var skus = List.of(sku);
        if (catalog.variants(skus).isEmpty() || pricing.prices(market, skus).isEmpty()) {
            throw new SkuNotSold(sku, market);
        }
    }

    /** Refuses an unknown market. */
    void mustServe(MarketCode market) {
        pricing.market(market);
    }
}
