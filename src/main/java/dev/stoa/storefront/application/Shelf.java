package dev.stoa.storefront.application;

import static java.util.Objects.requireNonNull;

import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.ProductFilter;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.catalog.events.ProductViewed;
import dev.stoa.inventory.InventoryApi;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.pricing.PricingApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Products as they are sold in a market: what has no price there is not shown. */
@Service
public class Shelf {

    /** Where little of the catalog is sold in a market, a page may be short of its limit; its cursor leads on. */
    private static final int READS_PER_PAGE = 20;

    private final CatalogApi catalog;
    private final PricingApi pricing;
    private final InventoryApi inventory;
    private final ApplicationEventPublisher publisher;

    Shelf(CatalogApi catalog, PricingApi pricing, InventoryApi inventory, ApplicationEventPublisher publisher) {
        this.catalog = catalog;
        this.pricing = pricing;
        this.inventory = inventory;
        this.publisher = publisher;
    }

    /** Reads on until the page is full: never more than is missing, so that the last cursor is the page's. */
    public Page<ListedProduct> list(MarketCode market, ProductFilter filter, PageRequest request) {
        var listed = new ArrayList<ListedProduct>();
        var cursor = request.after();
        for (int read = 0; read < READS_PER_PAGE; read++) {
            var page = catalog.products(filter, new PageRequest(request.limit() - listed.size(), cursor));
            listed.addAll(priced(market, page.items()));
            cursor = page.nextCursor();
            if (cursor == null || listed.size() == request.limit()) {
                break;
            }
        }
        return new Page<>(listed, cursor);
    }

    private List<ListedProduct> priced(MarketCode market, List<ProductDetails> products) {
        var prices = pricing.prices(market, products.stream().flatMap(Shelf::skus).toList());
        return products.stream().flatMap(product -> sold(product, prices).limit(1)).toList();
    }

    private static Stream<ListedProduct> sold(ProductDetails product, Map<String, Money> prices) {
        return product.variants().stream().flatMap(variant -> {
            var price = prices.get(variant.sku());
            return price == null ? Stream.empty() : Stream.of(new ListedProduct(product, variant, price));
        });
    }

    /** One product, which is counted as seen. */
    public ShelvedProduct product(MarketCode market, String slug) {
        var product = catalog.product(slug).orElseThrow(() -> new ProductNotFound(slug, market));
        var sold = sold(product, pricing.prices(market, skus(product).toList())).toList();
        if (sold.isEmpty()) {
            throw new ProductNotFound(slug, market);
        }
        publisher.publishEvent(new ProductViewed(product.id(), market.code()));
        return new ShelvedProduct(product, available(sold));
    }

    private List<ShelvedProduct.Variant> available(List<ListedProduct> sold) {
        var availability = inventory.availability(sold.stream().map(one -> one.variant().sku()).toList());
        return sold.stream()
                .map(
                        one -> new ShelvedProduct.Variant(one.variant(), one.price(),
                                requireNonNull(availability.get(one.variant().sku()))))
                .toList();
    }

    private static Stream<String> skus(ProductDetails product) {
        return product.variants().stream().map(VariantDetails::sku);
    }
}
