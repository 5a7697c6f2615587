package dev.stoa.catalog;

import java.util.Map;

/**
 * One buyable form of a product.
 *
 * @param weightGrams with packaging, at least 1
 * @param attributes what tells it apart, such as {@code color} and {@code size}
 */
public record VariantDetails(String sku, String name, int weightGrams, Map<String, String> attributes) {}
