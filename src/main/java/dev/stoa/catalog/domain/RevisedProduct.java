package dev.stoa.catalog.domain;

import static java.util.Objects.requireNonNullElse;

import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.ProductRevision;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One revision, made on one product. */
final class RevisedProduct {

    private RevisedProduct() {}

    /** The product as the revision leaves it, in the version that it had. */
    static ProductDetails of(@Nullable ProductDetails product, ProductRevision revision) {
        return product == null ? added(asNew(revision)) : changed(product, revision);
    }

    static NewProduct asNew(ProductRevision revision) {
        return new NewProduct(revision.slug(), revision.name(), requireNonNullElse(revision.description(), ""),
                revision.category(), List.of(asNew(revision.variant())));
    }

    private static ProductDetails added(NewProduct product) {
        return new ProductDetails(Ids.next(), product.slug(), product.name(), product.description(),
                requireNonNullElse(product.category(), ProductPolicy.UNFILED), product.variants(), 1);
    }

    private static ProductDetails changed(ProductDetails product, ProductRevision revision) {
        return new ProductDetails(product.id(), product.slug(), revision.name(),
                requireNonNullElse(revision.description(), product.description()),
                requireNonNullElse(revision.category(), product.category()),
                changed(product.variants(), revision.variant()), product.version());
    }

    private static List<VariantDetails> changed(List<VariantDetails> variants, ProductRevision.Variant revision) {
        List<VariantDetails> changed = new ArrayList<>(variants);
        for (int i = 0; i < changed.size(); i++) {
            VariantDetails variant = changed.get(i);
            if (variant.sku().equals(revision.sku())) {
                changed.set(i, new VariantDetails(variant.sku(), revision.name(), variant.weightGrams(),
                        requireNonNullElse(revision.attributes(), variant.attributes())));
                return changed;
            }
        }
        changed.add(asNew(revision));
        return changed;
    }

    private static VariantDetails asNew(ProductRevision.Variant variant) {
        return new VariantDetails(variant.sku(), variant.name(), variant.weightGrams(),
                requireNonNullElse(variant.attributes(), Map.of()));
    }
}
