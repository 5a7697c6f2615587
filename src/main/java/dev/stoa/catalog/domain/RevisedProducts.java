package dev.stoa.catalog.domain;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.ProductRevision;
import dev.stoa.catalog.VariantDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What revisions make of products. It only decides; {@link ProductChanges} writes. */
public final class RevisedProducts {

    private final Map<String, ProductDetails> before;
    private final Map<String, ProductDetails> after = new LinkedHashMap<>();

    public RevisedProducts(List<ProductDetails> published) {
        this.before = published.stream().collect(Collectors.toMap(ProductDetails::slug, product -> product));
    }

    /** How many variants each product has that is published. */
    public Map<String, Integer> variantsBySlug() {
        return before.values()
                .stream()
                .collect(Collectors.toMap(ProductDetails::slug, product -> product.variants().size()));
    }

    public void revise(ProductRevision revision) {
        after.compute(revision.slug(),
                (slug, revised) -> RevisedProduct.of(revised == null ? before.get(slug) : revised, revision));
    }

    public List<ProductDetails> added() {
        return after.values().stream().filter(product -> !before.containsKey(product.slug())).toList();
    }

    /** Those that read differently. */
    public List<Change> changed() {
        List<Change> changed = new ArrayList<>();
        after.forEach((slug, product) -> {
            ProductDetails published = before.get(slug);
            if (published != null && !published.equals(product)) {
                changed.add(Change.between(published, product));
            }
        });
        return changed;
    }

    /** How a published product read before, and how it reads in its next version. Variants are never taken away. */
    public record Change(ProductDetails before, ProductDetails after) {

        private static Change between(ProductDetails before, ProductDetails after) {
            return new Change(before, new ProductDetails(after.id(), after.slug(), after.name(), after.description(),
                    after.category(), after.variants(), before.version() + 1));
        }

        /** In their places behind those that are there. */
        public List<VariantDetails> addedVariants() {
            return after.variants().subList(before.variants().size(), after.variants().size());
        }

        public List<VariantDetails> changedVariants() {
            return after.variants()
                    .stream()
                    .limit(before.variants().size())
                    .filter(variant -> !before.variants().contains(variant))
                    .toList();
        }
    }
}
