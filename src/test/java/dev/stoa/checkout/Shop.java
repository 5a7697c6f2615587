package dev.stoa.checkout;

import dev.stoa.cart.CartOperations;
import dev.stoa.catalog.CatalogOperations;
import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.checkout.PlaceOrder.DeliveryAddress;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.pricing.PricingOperations;
import dev.stoa.pricing.PricingOperations.NewPrice;
import dev.stoa.pricing.TaxCategory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** A small shop with real shelves: products as tests need them, and shoppers in Berlin. */
@TestComponent
class Shop {

    static final String BERLIN = "10115";

    private final CatalogOperations catalog;
    private final PricingOperations pricing;
    private final InventoryOperations inventory;
    private final CartOperations carts;
    private final CheckoutApi checkout;

    Shop(CatalogOperations catalog, PricingOperations pricing, InventoryOperations inventory, CartOperations carts,
            CheckoutApi checkout) {
        this.catalog = catalog;
        this.pricing = pricing;
        this.inventory = inventory;
        this.carts = carts;
        this.checkout = checkout;
    }

    /** A new SKU that weighs 500 g and costs so many euro cents. */
    String sells(long cents, int stock) {
        var id = Ids.next().toString();
        var sku = "SKU-" + id.substring(id.length() - 12).toUpperCase(Locale.ROOT);
        catalog.publish(Ids.next(), new NewProduct("mug-" + id, "Mug", "A mug.", null,
                List.of(new VariantDetails(sku, "Blue", 500, Map.of("color", "blue")))));
        setPrice(sku, cents);
        inventory.openStock(Ids.next(), Map.of(sku, stock));
        return sku;
    }

    void setPrice(String sku, long cents) {
        pricing.setPrices(Ids.next(), List.of(new NewPrice(sku, Money.of(cents, "EUR"), TaxCategory.STANDARD)));
    }

    void takesAway(String sku, int units) {
        inventory.adjust(Ids.next(), sku, -units, "broken", null);
    }

    UUID cartOf(String sku, int quantity) {
        var cart = carts.create(Ids.next(), new MarketCode("DE"));
        return carts.add(Ids.next(), cart.id(), sku, quantity, null).id();
    }

    UUID emptyCart() {
        return carts.create(Ids.next(), new MarketCode("DE")).id();
    }

    String cheapestOption(UUID cartId) {
        return checkout.deliveryOptions(cartId, "DE", BERLIN).getFirst().id();
    }

    /** What a shopper would send after looking at the quote. */
    PlaceOrder orderOf(UUID cartId) {
        var option = cheapestOption(cartId);
        var total = checkout.quote(cartId, "DE", BERLIN, option).totals().gross();
        return new PlaceOrder("ab".repeat(32), cartId, "ada@example.org",
                new DeliveryAddress("Ada Ahrens", "Invalidenstraße 1", null, BERLIN, "Berlin", "DE"), option, "sandbox",
                "tok_ok", total);
    }
}
