package dev.stoa.catalog.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.CategoryDetails;
import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.ProductFilter;
import dev.stoa.catalog.SellableVariant;
import dev.stoa.catalog.domain.ProductPolicy;
import dev.stoa.catalog.domain.Products;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads what is published. */
@Service
class ProductReading implements CatalogApi {

    private final Products products;

    /**
     * One shopper asks for the same variants several times on the way to an order. A second is short enough that no
     * instance has to be told of changes, and what is not there is not remembered: it may be published any moment.
     */
    private final Cache<String, SellableVariant> variants = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    ProductReading(Products products) {
        this.products = products;
    }

    @Override
    public Page<ProductDetails> products(ProductFilter filter, PageRequest page) {
        return products.list(filter, page);
    }

    @Override
    public Optional<ProductDetails> product(String slug) {
        return ProductPolicy.isSlug(slug) ? products.find(slug) : Optional.empty();
    }

    @Override
    public Map<String, SellableVariant> variants(Collection<String> skus) {
        return variants.getAll(skus, this::findVariants);
    }

    @Override
    public List<CategoryDetails> categories() {
        return products.categories();
    }

    private Map<String, SellableVariant> findVariants(Set<? extends String> skus) {
        return products.findVariants(skus.stream().filter(ProductPolicy::isSku).toList())
                .stream()
                .collect(Collectors.toMap(SellableVariant::sku, Function.identity()));
    }
}
