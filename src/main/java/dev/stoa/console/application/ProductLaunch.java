package dev.stoa.console.application;

import dev.stoa.catalog.CatalogOperations;
import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.console.application.ProductToLaunch.Variant;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.pricing.PricingOperations;
import dev.stoa.pricing.PricingOperations.NewPrice;
import dev.stoa.pricing.TaxCategory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Brings a product into the shop: price and stock first and the catalog last, so that nobody sees a product that cannot be
 * bought. Each of the three is a transaction of its own and does nothing the second time, so repeating the request after a
 * failure completes it.
 */
@Service
public class ProductLaunch {

    /** What a parcel with a small thing weighs: for products that nobody has weighed. */
    public static final int HALF_A_KILOGRAM = 500;

    private final CatalogOperations catalog;
    private final PricingOperations pricing;
    private final InventoryOperations inventory;

    ProductLaunch(CatalogOperations catalog, PricingOperations pricing, InventoryOperations inventory) {
        this.catalog = catalog;
        this.pricing = pricing;
        this.inventory = inventory;
    }

    public ProductDetails launch(UUID requestId, ProductToLaunch product) {
        var entry = entry(product);
        catalog.check(entry);
        pricing.setPrices(Ids.derived(requestId, "prices"), prices(product));
        inventory.openStock(Ids.derived(requestId, "stock"), stock(product));
        return catalog.publish(Ids.derived(requestId, "product"), entry);
    }

    private static NewProduct entry(ProductToLaunch product) {
        return new NewProduct(product.slug(), product.name(), product.description(), product.category(),
                product.variants().stream().map(ProductLaunch::variant).toList());
    }

    private static VariantDetails variant(Variant variant) {
        return new VariantDetails(variant.sku(), variant.name(),
                Objects.requireNonNullElse(variant.weightGrams(), HALF_A_KILOGRAM),
                Objects.requireNonNullElse(variant.attributes(), Map.of()));
    }

    private static List<NewPrice> prices(ProductToLaunch product) {
        return product.variants()
                .stream()
                .flatMap(variant -> variant.prices()
                        .stream()
                        .map(price -> new NewPrice(variant.sku(), new Money(price.amountMinor(), price.currency()),
                                Objects.requireNonNullElse(variant.taxCategory(), TaxCategory.STANDARD))))
                .toList();
    }

    /** Of those that say so: the others have none yet, which is not the same as none left. */
    private static Map<String, Integer> stock(ProductToLaunch product) {
        Map<String, Integer> stock = new HashMap<>();
        for (var variant : product.variants()) {
            if (variant.stock() != null) {
                stock.put(variant.sku(), variant.stock());
            }
        }
        return stock;
    }
}
