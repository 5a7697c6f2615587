package dev.stoa.catalog;

import java.util.List;
import java.util.UUID;

/** Writes products. */
public interface CatalogOperations {

    /**
     * Publishes a product. Throws {@code RequestRefused}: invalid for a malformed slug, SKU or text; conflict
     * {@code slug_taken} or {@code sku_taken} when another product has it. A product that is there with the same content is
     * answered as it is, so a repetition after a failure completes.
     */
    ProductDetails publish(UUID requestId, NewProduct product);

    /** Publishes many in one transaction; the same rules, all or nothing. */
    List<ProductDetails> publishAll(UUID requestId, List<NewProduct> products);

    /** Throws what publishing it would throw, and changes nothing: for whoever prepares its prices and stock before. */
    void check(NewProduct product);
}
