package dev.stoa.catalog.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.ProductRevision;
import dev.stoa.catalog.SellableVariant;
import dev.stoa.catalog.domain.ProductChanges;
import dev.stoa.catalog.domain.ProductPolicy;
import dev.stoa.catalog.domain.Products;
import dev.stoa.catalog.domain.RevisedProducts;
import dev.stoa.catalog.domain.RevisedProducts.Change;
import dev.stoa.catalog.domain.RevisionRules;
import dev.stoa.catalog.domain.SlugTaken;
import dev.stoa.kernel.RefusedItem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds and changes products by revisions. */
@Component
class ProductRevising {

    private final Products products;
    private final ProductChanges changes;
    private final ApplicationEventPublisher publisher;

    ProductRevising(Products products, ProductChanges changes, ApplicationEventPublisher publisher) {
        this.products = products;
        this.changes = changes;
        this.publisher = publisher;
    }

    List<RefusedItem> check(List<ProductRevision> revisions) {
        return rules(revisions, changes.variantsBySlug(slugs(revisions))).refused(revisions, _ -> {});
    }

    List<RefusedItem> checkEach(List<ProductRevision> revisions) {
        return rules(revisions, changes.variantsBySlug(slugs(revisions))).refusedEach(revisions);
    }

    List<RefusedItem> revise(List<ProductRevision> revisions) {
        RevisedProducts revised = new RevisedProducts(changes.lock(slugs(revisions)));
        List<RefusedItem> refused = rules(revisions, revised.variantsBySlug()).refused(revisions, revised::revise);
        add(revised.added());
        change(revised.changed());
        return refused;
    }

    private RevisionRules rules(List<ProductRevision> revisions, Map<String, Integer> variantsBySlug) {
        Set<String> skus = revisions.stream()
                .map(revision -> revision.variant().sku())
                .filter(ProductPolicy::isSku)
                .collect(toSet());
        Map<String, String> slugBySku = products.findVariants(skus)
                .stream()
                .collect(toMap(SellableVariant::sku, SellableVariant::productSlug));
        return new RevisionRules(slugBySku, variantsBySlug);
    }

    private void add(List<ProductDetails> added) {
        if (added.isEmpty()) {
            return;
        }
        Set<String> there = products.add(added);
        for (ProductDetails product : added) {
            if (!there.contains(product.slug())) {
                throw new SlugTaken(product.slug()); // published by somebody else at this moment
            }
            publisher.publishEvent(ProductMessages.published(product));
        }
    }

    private void change(List<Change> changed) {
        if (!changed.isEmpty()) {
            changes.write(changed);
            changed.forEach(change -> publisher.publishEvent(ProductMessages.changed(change.after())));
        }
    }

    private static Set<String> slugs(List<ProductRevision> revisions) {
        return revisions.stream().map(ProductRevision::slug).filter(ProductPolicy::isSlug).collect(toSet());
    }
}
