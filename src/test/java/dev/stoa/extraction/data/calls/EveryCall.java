package dev.stoa.extraction.data.calls;

import dev.stoa.cart.CartOperations;
import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.CatalogOperations;
import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.ProductFilter;
import dev.stoa.catalog.ProductRevision;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.customer.CustomerOperations;
import dev.stoa.customer.PostalAddress;
import dev.stoa.inventory.InventoryApi;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.InventoryOperations.CountedUnits;
import dev.stoa.inventory.InventoryOperations.CycleCount;
import dev.stoa.inventory.InventoryOperations.Transfer;
import dev.stoa.inventory.LocationChange;
import dev.stoa.inventory.LocationDetails;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.PageRequest;
import dev.stoa.notification.NotificationApi;
import dev.stoa.ordering.OrderingApi;
import dev.stoa.pricing.PricingApi;
import dev.stoa.pricing.PricingOperations;
import dev.stoa.pricing.PricingOperations.NewPrice;
import dev.stoa.shipping.ShipmentDetails;
import dev.stoa.shipping.ShippingApi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The calls that the run of orders does not make. */
public record EveryCall(ApplicationContext shop) {

    private static final PageRequest PAGE = PageRequest.first(3);

    /** About orders that have ended, by how they went. */
    public void make(Map<String, String> orders) {
        var order = UUID.fromString(String.valueOf(orders.get("delivered")));
        var sku = catalog();
        inventory(sku);
        pricing(sku);
        var shipping = shop.getBean(ShippingApi.class);
        shipping.labels(shipping.shipmentsOf(order).stream().map(ShipmentDetails::id).toList());
        shop.getBean(NotificationApi.class).mailbox(PAGE);
        var ordering = shop.getBean(OrderingApi.class);
        ordering.orders(PAGE);
        ordering.isOrdered(Ids.next());
        var customers = shop.getBean(CustomerOperations.class);
        var contact = customers.recordContact(Ids.next(), "erased@example.com",
                new PostalAddress("Ada Ahrens", "Invalidenstraße 43", null, "10115", "Berlin", "DE"));
        customers.eraseContact(Ids.next(), contact);
        var carts = shop.getBean(CartOperations.class);
        var cart = carts.create(Ids.next(), new MarketCode("DE"));
        cart = carts.add(Ids.next(), cart.id(), sku, 1, cart.version());
        carts.setQuantity(Ids.next(), cart.id(), sku, 2, cart.version());
    }

    private String catalog() {
        var catalog = shop.getBean(CatalogApi.class);
        catalog.categories();
        catalog.product(catalog.products(ProductFilter.ALL, PAGE).items().getFirst().slug());
        var products = shop.getBean(CatalogOperations.class);
        var sku = "CALL-" + Ids.next().toString().toUpperCase(java.util.Locale.ROOT);
        var product = new NewProduct(sku.toLowerCase(java.util.Locale.ROOT), "Oak bench", "A bench of oiled oak.", null,
                List.of(new VariantDetails(sku, "Natural", 1200, Map.of("color", "oak"))));
        products.check(product);
        products.publish(Ids.next(), product);
        var revisions = List.of(new ProductRevision(product.slug(), "Oak bench, long", null, "benches",
                new ProductRevision.Variant(sku, "Natural", 1200, Map.of("color", "oiled oak"))));
        products.check(revisions);
        products.checkEach(revisions);
        products.revise(Ids.next(), revisions);
        return sku;
    }

    private void inventory(String sku) {
        var stock = shop.getBean(InventoryOperations.class);
        var hall = "call-" + sku.substring(sku.length() - 8).toLowerCase(java.util.Locale.ROOT);
        stock.addLocation(Ids.next(), new LocationDetails(hall, "Hall", "DE", 53.55, 10.0, true));
        stock.changeLocation(Ids.next(), hall, new LocationChange("Great hall", null, null, null, null));
        stock.openStock(Ids.next(), Map.of(sku, 10));
        stock.openStock(Ids.next(), hall, Map.of(sku, 5));
        stock.adjust(Ids.next(), sku, 3, "found", null);
        stock.transfer(Ids.next(), sku, new Transfer("main", hall, 2, "nearer"), null);
        stock.count(Ids.next(), new CycleCount(hall, List.of(new CountedUnits(sku, 6)), "counted"));
        var inventory = shop.getBean(InventoryApi.class);
        inventory.stock(sku);
        inventory.locations(PAGE);
        inventory.location(hall);
    }

    private void pricing(String sku) {
        var prices = List.of(new NewPrice(sku, Money.of(1999, "EUR"), null));
        var pricing = shop.getBean(PricingOperations.class);
        pricing.check(prices);
        pricing.setPrices(Ids.next(), prices);
        shop.getBean(PricingApi.class).markets();
    }
}
