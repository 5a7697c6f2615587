package dev.stoa.console.application.demo;

import dev.stoa.catalog.NewProduct;
import dev.stoa.pricing.PricingOperations.NewPrice;
import java.util.List;
import java.util.Map;

/**
 * A product of the demo shop with what other modules have to know of it.
 *
 * @param prices of every variant in every currency
 * @param stock units by SKU
 */
record DemoProduct(NewProduct product, List<NewPrice> prices, Map<String, Integer> stock) {

    String slug() {
        return product.slug();
    }

    /** The default variant's. */
    String sku() {
        return product.variants().getFirst().sku();
    }
}
