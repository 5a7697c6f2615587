package dev.stoa.catalog.domain;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.VariantDetails;
import java.util.List;

/** How a published product read before, and how it reads in its next version. Variants are never taken away. */
public record ProductChange(ProductDetails before, ProductDetails after) {

    static ProductChange between(ProductDetails before, ProductDetails after) {
        return new ProductChange(before, new ProductDetails(after.id(), after.slug(), after.name(),
                after.description(), after.category(), after.variants(), before.version() + 1));
    }

    /** In their places behind those that are there. */
    public List<VariantDetails> addedVariants() {
        return after.variants().subList(before.variants().size(), after.variants().size());
    }

    public List<VariantDetails> changedVariants() {
        return after.variants()
                .stream()
                .limit(before.variants().size())
                .filter(variant -> !before.variants().contains(variant))
                .toList();
    }
}
