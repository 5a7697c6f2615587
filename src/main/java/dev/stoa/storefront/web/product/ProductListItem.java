package dev.stoa.storefront.web.product;

import dev.stoa.kernel.Money;
import dev.stoa.storefront.application.ListedProduct;

/**
 * A product in a list.
 *
 * @param price of the variant {@code sku}, as the market shows prices
 */
record ProductListItem(String slug, String name, String category, String sku, Money price) {

    static ProductListItem of(ListedProduct listed) {
        var product = listed.product();
        return new ProductListItem(product.slug(), product.name(), product.category(), listed.variant().sku(),
                listed.price());
    }
}
