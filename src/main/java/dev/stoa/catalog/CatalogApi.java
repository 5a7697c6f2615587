package dev.stoa.catalog;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is published. */
public interface CatalogApi {

    /**
     * Published products that match, newest first; those that have the text in their name or category come before those that
     * have it in their description. A cursor stays valid while products come and go.
     */
    Page<ProductDetails> products(ProductFilter filter, PageRequest page);

    Optional<ProductDetails> product(String slug);

    /** Variants of published products by SKU; unknown ones are left out. */
    Map<String, SellableVariant> variants(Collection<String> skus);

    /** Categories that have at least one published product, by name. */
    List<CategoryDetails> categories();
}
