package dev.stoa.catalog;

import java.util.List;
import java.util.UUID;

/**
 * A product as published.
 *
 * @param slug its name in addresses: lower-case letters, digits and hyphens
 * @param category slug of its category
 * @param variants at least one; the first is the default
 * @param version grows with each change
 */
public record ProductDetails(
        UUID id, String slug, String name, String description, String category, List<VariantDetails> variants,
        int version) {

    public ProductDetails {
        variants = List.copyOf(variants);
    }

    public VariantDetails defaultVariant() {
        return variants.getFirst();
    }
}
