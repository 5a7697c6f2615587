package dev.stoa.catalog.domain;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.ProductRevision;
import dev.stoa.kernel.RefusedItem;
import dev.stoa.kernel.RequestRefused.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a list of revisions makes of products. It only decides; {@link ProductChanges} writes. */
public final class RevisedProducts {

    private final Map<String, ProductDetails> before;
    private final Map<String, String> slugBySku;
    private final Map<String, ProductDetails> after = new LinkedHashMap<>();
    private final List<RefusedItem> refused = new ArrayList<>();

    /**
     * Begins with what is published.
     *
     * @param slugBySku whose the SKUs of the revisions are
     */
    public RevisedProducts(List<ProductDetails> published, Map<String, String> slugBySku) {
        this.before = published.stream().collect(Collectors.toMap(ProductDetails::slug, product -> product));
        this.slugBySku = new HashMap<>(slugBySku);
    }

    /** Makes them one after the other. */
    public RevisedProducts revise(List<ProductRevision> revisions) {
        for (int i = 0; i < revisions.size(); i++) {
            ProductRevision revision = revisions.get(i);
            if (isAccepted(i, revision)) {
                after.put(revision.slug(), RevisedProduct.of(current(revision.slug()), revision));
                slugBySku.put(revision.variant().sku(), revision.slug());
            }
        }
        return this;
    }

    /** Looks at each by itself and makes none. */
    public RevisedProducts check(List<ProductRevision> revisions) {
        for (int i = 0; i < revisions.size(); i++) {
            isAccepted(i, revisions.get(i));
        }
        return this;
    }

    public List<RefusedItem> refused() {
        return refused;
    }

    public List<ProductDetails> added() {
        return after.values().stream().filter(product -> !before.containsKey(product.slug())).toList();
    }

    /** Those that read differently. */
    public List<ProductChange> changed() {
        List<ProductChange> changed = new ArrayList<>();
        after.forEach((slug, product) -> {
            ProductDetails published = before.get(slug);
            if (published != null && !published.equals(product)) {
                changed.add(ProductChange.between(published, product));
            }
        });
        return changed;
    }

    private boolean isAccepted(int index, ProductRevision revision) {
        List<FieldError> errors = errors(revision);
        if (!errors.isEmpty()) {
            refused.add(new RefusedItem(index, errors));
        }
        return errors.isEmpty();
    }

    private List<FieldError> errors(ProductRevision revision) {
        List<FieldError> errors = new ArrayList<>();
        ProductPolicy.errors(RevisedProduct.asNew(revision))
                .forEach(error -> errors
                        .add(new FieldError(error.field().replace("variants[0]", "variant"), error.message())));
        String owner = slugBySku.get(revision.variant().sku());
        if (owner != null && !owner.equals(revision.slug())) {
            errors.add(new FieldError("variant.sku", "belongs to the product " + owner));
        } else if (owner == null && isFull(current(revision.slug()))) {
            errors.add(new FieldError("variant.sku",
                    "is one too many: a product has at most " + ProductPolicy.MAX_VARIANTS + " variants"));
        }
        return errors;
    }

    private @Nullable ProductDetails current(String slug) {
        ProductDetails revised = after.get(slug);
        return revised == null ? before.get(slug) : revised;
    }

    private static boolean isFull(@Nullable ProductDetails product) {
        return product != null && product.variants().size() >= ProductPolicy.MAX_VARIANTS;
    }
}
