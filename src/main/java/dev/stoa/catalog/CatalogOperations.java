package dev.stoa.catalog;

import dev.stoa.kernel.RefusedItem;
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

    /**
     * Adds products and variants that are new and changes those that read differently, in one transaction. Revisions are
     * made in their order, so the last word on a product counts. One that is refused changes nothing and hinders no other:
     * it is malformed, its SKU is another product's, or the product has as many variants as it can. Made again, they change
     * nothing: no version, no message.
     *
     * @return those that were refused
     */
    List<RefusedItem> revise(UUID requestId, List<ProductRevision> revisions);

    /** Answers what making these revisions would answer, and changes nothing: for whoever prepares prices and stock before. */
    List<RefusedItem> check(List<ProductRevision> revisions);

    /** Answers which of these revisions would be refused if each were the only one, and changes nothing. */
    List<RefusedItem> checkEach(List<ProductRevision> revisions);
}
