package dev.stoa.catalog.domain;

import dev.stoa.catalog.ProductRevision;
import dev.stoa.kernel.RefusedItem;
import dev.stoa.kernel.RequestRefused.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Which revisions can be made: well-formed, under a SKU that is free or the product's own, and while there is room. */
public final class RevisionRules {

    private final Map<String, String> slugBySku;
    private final Map<String, Integer> variantsBySlug;

    /**
     * Begins with what is published.
     *
     * @param slugBySku whose the SKUs are
     * @param variantsBySlug how many variants each product has
     */
    public RevisionRules(Map<String, String> slugBySku, Map<String, Integer> variantsBySlug) {
        this.slugBySku = new HashMap<>(slugBySku);
        this.variantsBySlug = new HashMap<>(variantsBySlug);
    }

    /** Those that break a rule when all are made one after the other; the others are handed on in their order. */
    public List<RefusedItem> refused(List<ProductRevision> revisions, Consumer<ProductRevision> accepted) {
        return refusedEach(revisions, revision -> {
            if (slugBySku.put(revision.variant().sku(), revision.slug()) == null) {
                variantsBySlug.merge(revision.slug(), 1, Integer::sum);
            }
            accepted.accept(revision);
        });
    }

    /** Those that break a rule when each is looked at by itself. */
    public List<RefusedItem> refusedEach(List<ProductRevision> revisions) {
        return refusedEach(revisions, _ -> {});
    }

    private List<RefusedItem> refusedEach(List<ProductRevision> revisions, Consumer<ProductRevision> accepted) {
        List<RefusedItem> refused = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            List<FieldError> errors = errors(revisions.get(i));
            if (errors.isEmpty()) {
                accepted.accept(revisions.get(i));
            } else {
                refused.add(new RefusedItem(i, errors));
            }
        }
        return refused;
    }

    private List<FieldError> errors(ProductRevision revision) {
        List<FieldError> errors = new ArrayList<>();
        ProductPolicy.errors(RevisedProduct.asNew(revision))
                .forEach(error -> errors
                        .add(new FieldError(error.field().replace("variants[0]", "variant"), error.message())));
        String owner = slugBySku.get(revision.variant().sku());
        if (owner != null && !owner.equals(revision.slug())) {
            errors.add(new FieldError("variant.sku", "belongs to the product " + owner));
        } else if (owner == null
                && variantsBySlug.getOrDefault(revision.slug(), 0) >= ProductPolicy.MAX_VARIANTS) {
            errors.add(new FieldError("variant.sku",
                    "is one too many: a product has at most " + ProductPolicy.MAX_VARIANTS + " variants"));
        }
        return errors;
    }
}
