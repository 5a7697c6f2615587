package dev.stoa.catalog.domain;

import dev.stoa.catalog.ProductDetails;
import java.util.Collection;
import java.util.List;

/** Changes to published products. */
public interface ProductChanges {

    /** Those that are published, held against others until the transaction ends. */
    List<ProductDetails> lock(Collection<String> slugs);

    /** Writes products that are locked. Throws {@link SkuTaken} when an added variant's SKU is another product's. */
    void write(List<ProductChange> changes);
}
