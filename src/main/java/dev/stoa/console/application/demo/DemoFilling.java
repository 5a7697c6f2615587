package dev.stoa.console.application.demo;

import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.CatalogOperations;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.kernel.Ids;
import dev.stoa.pricing.PricingOperations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Puts demo products on sale: prices, then stock, then the catalog, so that whatever can be seen can be bought. What is in
 * the catalog is therefore complete, and everything else is written again until it is; request ids and keys see to it that
 * nothing is there twice, however often it is begun and by however many instances.
 */
@Component
class DemoFilling {

    private static final UUID ORIGIN = UUID.fromString("d7a3f1c2-5b68-4e0f-9a41-2c6e8b9f0d13");

    private final PricingOperations pricing;
    private final InventoryOperations inventory;
    private final CatalogOperations catalog;
    private final CatalogApi published;

    DemoFilling(PricingOperations pricing, InventoryOperations inventory, CatalogOperations catalog,
            CatalogApi published) {
        this.pricing = pricing;
        this.inventory = inventory;
        this.catalog = catalog;
        this.published = published;
    }

    /** In one transaction per module; what is on sale already is left alone. */
    void fill(List<DemoProduct> products) {
        Set<String> complete = published.variants(products.stream().map(DemoProduct::sku).toList()).keySet();
        List<DemoProduct> missing = products.stream().filter(product -> !complete.contains(product.sku())).toList();
        if (!missing.isEmpty()) {
            UUID request = requestFor(missing);
            pricing.setPrices(request, missing.stream().flatMap(product -> product.prices().stream()).toList());
            inventory.openStock(request, stock(missing));
            catalog.publishAll(request, missing.stream().map(DemoProduct::product).toList());
        }
    }

    private static UUID requestFor(List<DemoProduct> products) {
        return Ids.derived(ORIGIN, products.getFirst().sku() + "/" + products.getLast().sku());
    }

    private static Map<String, Integer> stock(List<DemoProduct> products) {
        Map<String, Integer> stock = new HashMap<>();
        products.forEach(product -> stock.putAll(product.stock()));
        return stock;
    }
}
