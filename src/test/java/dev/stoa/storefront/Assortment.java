package dev.stoa.storefront;

import dev.stoa.catalog.CatalogOperations;
import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.pricing.PricingOperations;
import dev.stoa.pricing.PricingOperations.NewPrice;
import dev.stoa.pricing.TaxCategory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Puts products on sale, each in a category that a test takes for itself. */
@TestComponent
class Assortment {

    private final CatalogOperations catalog;
    private final PricingOperations pricing;
    private final InventoryOperations inventory;

    Assortment(CatalogOperations catalog, PricingOperations pricing, InventoryOperations inventory) {
        this.catalog = catalog;
        this.pricing = pricing;
        this.inventory = inventory;
    }

    /** A name that no other test uses. */
    static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** A lamp with two variants, one unit of the first and none of the second; its slug is the product's and SKU's. */
    String sells(String category, String slug, String currency, long amountMinor) {
        catalog.publish(Ids.next(), new NewProduct(slug, "Lamp " + slug, "A lamp.", category, List.of(
                new VariantDetails(slug, "Brass", 900, Map.of("finish", "brass")),
                new VariantDetails(slug + "-oak", "Oak", 900, Map.of("finish", "oak")))));
        price(slug, currency, amountMinor);
        price(slug + "-oak", currency, amountMinor);
        inventory.openStock(Ids.next(), Map.of(slug, 1));
        return slug;
    }

    void price(String sku, String currency, long amountMinor) {
        pricing.setPrices(Ids.next(),
                List.of(new NewPrice(sku, Money.of(amountMinor, currency), TaxCategory.STANDARD)));
    }

    void stock(String sku, int units) {
        inventory.adjust(Ids.next(), sku, units, "delivery", null);
    }
}
