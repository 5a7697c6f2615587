package dev.stoa.catalog.application;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.events.ProductChanged;
import dev.stoa.catalog.events.ProductPublished;

/** Tells others of products, with their full published state. */
final class ProductMessages {

    private ProductMessages() {}

    static ProductPublished published(ProductDetails product) {
        return new ProductPublished(product.id(), product.slug(), product.name(), product.description(),
                product.category(), product.variants()
                        .stream()
                        .map(variant -> new ProductPublished.Variant(variant.sku(), variant.name(),
                                variant.weightGrams(), variant.attributes()))
                        .toList());
    }

    static ProductChanged changed(ProductDetails product) {
        return new ProductChanged(product.id(), product.slug(), product.name(), product.description(),
                product.category(), product.variants()
                        .stream()
                        .map(variant -> new ProductChanged.Variant(variant.sku(), variant.name(),
                                variant.weightGrams(), variant.attributes()))
                        .toList());
    }
}
