package dev.stoa.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a product and one of its variants should read from now on, whether they are there already or not. What is null stays
 * as it is.
 *
 * @param description null for a new product: none
 * @param category slug of a category, which is made when it is new; null for a new product: {@code other}
 */
public record ProductRevision(
        String slug, String name, @Nullable String description, @Nullable String category, Variant variant) {

    /**
     * One variant, known by its SKU. Others of the product are not touched.
     *
     * @param weightGrams of a variant that is new; one that is there keeps its own
     * @param attributes null for a new variant: none
     */
    public record Variant(String sku, String name, int weightGrams, @Nullable Map<String, String> attributes) {}
}
