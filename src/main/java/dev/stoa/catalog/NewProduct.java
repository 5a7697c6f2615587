package dev.stoa.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product to publish.
 *
 * @param category slug of a category, which is made when it is new; null files it under {@code other}
 */
public record NewProduct(
        String slug, String name, String description, @Nullable String category, List<VariantDetails> variants) {

    public NewProduct {
        variants = List.copyOf(variants);
    }
}
