package dev.stoa.catalog;

/** A variant with what an order line says of its product. */
public record SellableVariant(String sku, String productSlug, String productName, String variantName,
        int weightGrams) {}
