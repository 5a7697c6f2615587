package dev.stoa.catalog.application;

import dev.stoa.catalog.CatalogOperations;
import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.ProductRevision;
import dev.stoa.catalog.SellableVariant;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.catalog.domain.ProductPolicy;
import dev.stoa.catalog.domain.Products;
import dev.stoa.catalog.domain.SkuTaken;
import dev.stoa.catalog.domain.SlugTaken;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.RefusedItem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes products. The request id is not kept: a product is known by its slug, and publishing the same again changes
 * nothing, whoever asks.
 */
@Service
class ProductPublishing implements CatalogOperations {

    private final Products products;
    private final ProductRevising revising;
    private final ApplicationEventPublisher publisher;

    ProductPublishing(Products products, ProductRevising revising, ApplicationEventPublisher publisher) {
        this.products = products;
        this.revising = revising;
        this.publisher = publisher;
    }

    @Override
    @Transactional
    public ProductDetails publish(UUID requestId, NewProduct product) {
        ProductPolicy.check(product);
        return publish(List.of(candidate(product))).getFirst();
    }

    @Override
    @Transactional
    public List<ProductDetails> publishAll(UUID requestId, List<NewProduct> newProducts) {
        ProductPolicy.check(newProducts);
        return publish(newProducts.stream().map(ProductPublishing::candidate).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public void check(NewProduct product) {
        ProductPolicy.check(product);
        withThosePublishedBefore(List.of(candidate(product)), Set.of());
        List<String> taken = products.findVariants(product.variants().stream().map(VariantDetails::sku).toList())
                .stream()
                .filter(variant -> !variant.productSlug().equals(product.slug()))
                .map(SellableVariant::sku)
                .toList();
        if (!taken.isEmpty()) {
            throw new SkuTaken(taken);
        }
    }

    @Override
    @Transactional
    public List<RefusedItem> revise(UUID requestId, List<ProductRevision> revisions) {
        return revising.revise(revisions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RefusedItem> check(List<ProductRevision> revisions) {
        return revising.check(revisions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RefusedItem> checkEach(List<ProductRevision> revisions) {
        return revising.checkEach(revisions);
    }

    private List<ProductDetails> publish(List<ProductDetails> candidates) {
        Set<String> added = products.add(candidates);
        candidates.stream()
                .filter(candidate -> added.contains(candidate.slug()))
                .forEach(product -> publisher.publishEvent(ProductMessages.published(product)));
        return added.size() == candidates.size() ? candidates : withThosePublishedBefore(candidates, added);
    }

    private List<ProductDetails> withThosePublishedBefore(List<ProductDetails> candidates, Set<String> added) {
        Set<String> others = candidates.stream()
                .map(ProductDetails::slug)
                .collect(Collectors.toCollection(HashSet::new));
        others.removeAll(added);
        Map<String, ProductDetails> before = products.findAll(others)
                .stream()
                .collect(Collectors.toMap(ProductDetails::slug, Function.identity()));
        return candidates.stream()
                .map(candidate -> repeated(candidate, before.getOrDefault(candidate.slug(), candidate)))
                .toList();
    }

    private static ProductDetails repeated(ProductDetails candidate, ProductDetails before) {
        ProductDetails expected = new ProductDetails(before.id(), candidate.slug(), candidate.name(),
                candidate.description(), candidate.category(), candidate.variants(), before.version());
        if (!expected.equals(before)) {
            throw new SlugTaken(candidate.slug());
        }
        return before;
    }

    private static ProductDetails candidate(NewProduct product) {
        String category = product.category() == null ? ProductPolicy.UNFILED : product.category();
        return new ProductDetails(Ids.next(), product.slug(), product.name(), product.description(), category,
                product.variants(), 1);
    }
}
