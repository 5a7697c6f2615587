package dev.stoa.catalog.domain;

import dev.stoa.catalog.CategoryDetails;
import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.ProductFilter;
import dev.stoa.catalog.SellableVariant;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All published products. */
public interface Products {

    /** Newest first; where a text is looked for, products that have it in their name or category come before the others. */
    Page<ProductDetails> list(ProductFilter filter, PageRequest page);

    Optional<ProductDetails> find(String slug);

    List<ProductDetails> findAll(Collection<String> slugs);

    List<SellableVariant> findVariants(Collection<? extends String> skus);

    List<CategoryDetails> categories();

    /**
     * Adds those products whose slug is new, with their categories, and leaves the others as they are. Throws
     * {@link SkuTaken} when a variant's SKU is another product's.
     *
     * @param candidates their slugs and SKUs are unique among each other
     * @return the slugs of those that were added
     */
    Set<String> add(List<ProductDetails> candidates);
}
