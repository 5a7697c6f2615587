package dev.stoa.console.application.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.CatalogOperations;
import dev.stoa.catalog.NewProduct;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.inventory.InventoryApi;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import dev.stoa.pricing.Market;
import dev.stoa.pricing.PricingApi;
import dev.stoa.pricing.PricingOperations;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The property gives these tests a context, and thereby a database, of their own. */
@SpringBootTest(properties = "spring.application.name=demo-data")
class DemoDataTests {

    private static final DemoShop SHOP = DemoShop.standard();

    @Autowired
    DemoData demoData;
    @Autowired
    DemoFilling filling;
    @Autowired
    CatalogApi catalog;
    @Autowired
    CatalogOperations catalogOperations;
    @Autowired
    PricingApi pricing;
    @Autowired
    PricingOperations pricingOperations;
    @Autowired
    InventoryApi inventory;
    @Autowired
    InventoryOperations inventoryOperations;
    @Autowired
    JdbcClient database;

    @BeforeEach
    void emptyTheShop() {
        database.sql("truncate catalog.product, catalog.variant, catalog.category, catalog.category_count").update();
        database.sql("truncate pricing.price, pricing.price_request").update();
        database.sql("truncate inventory.level").update();
        List<String> skus = SHOP.products(0, 1_300).stream().map(DemoProduct::sku).toList();
        await("the catalog forgets its variants").until(() -> catalog.variants(skus).isEmpty());
    }

    @Test
    void fillsAnEmptyShopSoThatAllThatIsSeenCanBeBought() {
        demoData.fillUpTo(300);

        assertThat(publishedProducts()).isEqualTo(300);
        assertThat(SHOP.products(0, 300)).allSatisfy(this::isForSale);
    }

    @Test
    void leavesTheShopEmptyWhenToldSo() {
        demoData.fillUpTo(0);

        assertThat(publishedProducts()).isZero();
    }

    @Test
    void goesOnWhileTheShopServes() {
        demoData.fillUpTo(1_300);

        assertThat(publishedProducts()).isGreaterThanOrEqualTo(1_000);
        await().until(() -> publishedProducts() == 1_300);
    }

    @Test
    void completesWhatWasInterruptedAfterTheStock() {
        List<DemoProduct> batch = SHOP.products(0, 250);
        filling.fill(batch);
        DemoProduct next = SHOP.product(250);
        pricingOperations.setPrices(Ids.next(), next.prices());
        inventoryOperations.openStock(Ids.next(), next.stock());

        demoData.fillUpTo(400);

        await().until(() -> publishedProducts() == 400);
        assertThat(SHOP.products(0, 400)).allSatisfy(this::isForSale);
    }

    @Test
    void doesNotTouchACompleteShop() {
        demoData.fillUpTo(100);
        DemoProduct first = SHOP.product(0);
        var stock = inventoryOperations.adjust(Ids.next(), first.sku(), 7, "found", null);

        demoData.fillUpTo(100);
        filling.fill(SHOP.products(0, 100));

        assertThat(publishedProducts()).isEqualTo(100);
        assertThat(inventory.stock(first.sku())).contains(stock);
    }

    @Test
    void leavesAShopWithProductsOfItsOwnAlone() {
        catalogOperations.publish(Ids.next(), new NewProduct("own", "Our own", "", null,
                List.of(new VariantDetails("OWN-1", "Only", 1, Map.of()))));

        demoData.fillUpTo(100);

        await().during(Duration.ofMillis(500)).until(() -> publishedProducts() == 1);
    }

    @Test
    void doublesNothingWhenTwoInstancesStartTogether() throws Exception {
        List<DemoProduct> products = SHOP.products(0, 250);
        Callable<Void> instance = () -> {
            filling.fill(products);
            return null;
        };
        try (var executor = Executors.newFixedThreadPool(4)) {
            for (Future<Void> done : executor.invokeAll(List.of(instance, instance, instance, instance))) {
                done.get();
            }
        }

        assertThat(publishedProducts()).isEqualTo(250);
        assertThat(products).allSatisfy(this::isForSale);
    }

    private void isForSale(DemoProduct expected) {
        NewProduct product = expected.product();
        assertThat(catalog.product(product.slug())).hasValueSatisfying(
                found -> assertThat(found.variants()).isEqualTo(product.variants()));
        for (MarketCode market : pricing.markets().stream().map(Market::code).toList()) {
            assertThat(pricing.prices(market, expected.stock().keySet())).hasSameSizeAs(expected.stock());
        }
        assertThat(inventory.availability(expected.stock().keySet())).allSatisfy((sku, available) -> assertThat(
                available.quantity()).isEqualTo(expected.stock().get(sku)));
    }

    private int publishedProducts() {
        return database.sql("select count(*) from catalog.product").query(Integer.class).single();
    }
}
