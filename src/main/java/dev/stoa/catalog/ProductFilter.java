package dev.stoa.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Which products to list; a null field does not filter.
 *
 * @param text words of name, description or category, in any order
 * @param category slug of a category
 */
public record ProductFilter(@Nullable String text, @Nullable String category) {

    public static final ProductFilter ALL = new ProductFilter(null, null);
}
