package dev.stoa.catalog.domain;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.domain.RevisedProducts.Change;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Changes to published products. */
public interface ProductChanges {

    /** How many variants each of those has that are published. */
    Map<String, Integer> variantsBySlug(Collection<String> slugs);

    /** Those that are published, held against others until the transaction ends. */
    List<ProductDetails> lock(Collection<String> slugs);

    /** Writes products that are locked. Throws {@link SkuTaken} when an added variant's SKU is another product's. */
    void write(List<Change> changes);
}
