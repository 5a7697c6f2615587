package dev.stoa.console.web.imports;

import static dev.stoa.console.web.imports.ImportClient.HEADER;
import static dev.stoa.console.web.imports.ImportClient.assertDone;
import static dev.stoa.console.web.imports.ImportClient.messages;
import static dev.stoa.console.web.imports.ImportClient.places;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.ProductDetails;
import dev.stoa.catalog.VariantDetails;
import dev.stoa.inventory.InventoryApi;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import dev.stoa.pricing.PricingApi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What an import makes of a file. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ImportTests {

    @LocalServerPort
    int port;

    @Autowired
    CatalogApi catalog;

    @Autowired
    PricingApi pricing;

    @Autowired
    InventoryApi inventory;

    @Autowired
    JdbcClient database;

    private ImportClient client = ImportClient.of(0);
    /** Each test has products of its own. */
    private String slug = "";
    private String sku = "";

    @BeforeEach
    void connect() {
        client = ImportClient.of(port);
        slug = "tray-" + Ids.next();
        sku = "T-" + slug.substring(14);
    }

    @Test
    void putsProductsOnSale() {
        JsonNode result = client.rows(
                slug + ",Oak tray,Oiled by hand.,dining," + sku
                        + "-S,Small,EUR,1999,25,\"{\"\"size\"\": \"\"small\"\"}\"",
                slug + ",Oak tray,Oiled by hand.,dining," + sku
                        + "-S,Small,GBP,1799,25,\"{\"\"size\"\": \"\"small\"\"}\"",
                slug + ",Oak tray,Oiled by hand.,dining," + sku
                        + "-L,Large,EUR,2999,3,\"{\"\"size\"\": \"\"large\"\"}\"");

        assertDone(result, 3, 0);
        assertThat(result.path("failure").isNull()).isTrue();
        assertThat(result.path("finishedAt").asString()).endsWith("Z");
        ProductDetails product = product();
        assertThat(product.name()).isEqualTo("Oak tray");
        assertThat(product.description()).isEqualTo("Oiled by hand.");
        assertThat(product.category()).isEqualTo("dining");
        assertThat(product.variants()).containsExactly(
                new VariantDetails(sku + "-S", "Small", 500, Map.of("size", "small")),
                new VariantDetails(sku + "-L", "Large", 500, Map.of("size", "large")));
        assertThat(price("DE", sku + "-S")).isEqualTo(1999);
        assertThat(price("GB", sku + "-S")).isEqualTo(1799);
        assertThat(price("GB", sku + "-L")).isNull();
        assertThat(stock(sku + "-S")).isEqualTo(25);
        client.staff.http.get("/api/store/v1/products/" + slug + "?market=DE").expect(200);
    }

    @Test
    void answersWithTheImportThatTheFileBecame() {
        var answer = client.upload(HEADER).expect(202);

        String id = answer.body().path("id").asString();
        assertThat(answer.header("Location")).isEqualTo("/api/admin/v1/imports/" + id);
        assertDone(client.awaitEnd(id, java.time.Duration.ofSeconds(20)), 0, 0);
        var listed = client.staff.http.get("/api/admin/v1/imports?limit=1").expect(200).body().path("items");
        assertThat(listed.path(0).path("id").asString()).isEqualTo(id);
        client.staff.http.get("/api/admin/v1/imports/" + UUID.randomUUID()).expectProblem(404, "import_not_found");
    }

    @Test
    void changesWhatReadsDifferentlyAndLeavesTheRest() {
        client.rows(row(sku + "-S", "Small", "EUR", 1999, 25), row(sku + "-L", "Large", "EUR", 2999, 3));
        int version = product().version();

        assertDone(client.run("name,slug,sku,variant,amountMinor,currency\n"
                + "Ash tray," + slug + "," + sku + "-S,Little,2099,EUR\n"), 1, 0);

        ProductDetails product = product();
        assertThat(product.version()).isEqualTo(version + 1);
        assertThat(product.name()).isEqualTo("Ash tray");
        assertThat(product.description()).isEqualTo("Oiled by hand.");
        assertThat(product.category()).isEqualTo("dining");
        assertThat(product.variants()).extracting(VariantDetails::name).containsExactly("Little", "Large");
        assertThat(product.variants().getFirst().attributes()).isEqualTo(Map.of("color", "oak"));
        assertThat(price("DE", sku + "-S")).isEqualTo(2099);
        assertThat(price("DE", sku + "-L")).isEqualTo(2999);
        assertThat(stock(sku + "-S")).isEqualTo(25);
    }

    @Test
    void changesNothingTheSecondTimeEvenAfterSales() {
        String[] rows = {row(sku + "-S", "Small", "EUR", 1999, 25), row(sku + "-S", "Small", "USD", 2199, 25),
                row(sku + "-L", "Large", "EUR", 2999, 3)};
        assertDone(client.rows(rows), 3, 0);
        client.staff.adjusts(sku + "-S", -5).expect(200);
        String before = shop();

        assertDone(client.rows(rows), 3, 0);

        assertThat(shop()).isEqualTo(before);
        assertThat(stock(sku + "-S")).isEqualTo(20);
    }

    @Test
    void aLaterRowWinsHoweverFarItIsFromTheFirst() {
        StringBuilder file = new StringBuilder(HEADER);
        file.append(row(sku, "First", "EUR", 100, 7)).append('\n');
        for (int i = 0; i < 1_200; i++) {
            file.append(row("far-" + slug + "-" + i, sku + "-" + i, "Plain", "EUR", 500 + i, 1)).append('\n');
        }
        file.append(row(sku, "Last", "EUR", 200, 9)).append('\n');
        assertDone(client.run(file.toString()), 1_202, 0);

        assertThat(product().variants()).extracting(VariantDetails::name).containsExactly("Last");
        assertThat(product().version()).isEqualTo(1);
        assertThat(price("DE", sku)).isEqualTo(200);
        assertThat(stock(sku)).isEqualTo(7);

        String before = shop();
        assertDone(client.run(file.toString()), 1_202, 0);
        assertThat(shop()).isEqualTo(before);
    }

    @Test
    void aSkuOfAnotherProductIsRefusedAndKeepsItsPriceAndStock() {
        client.staff.http.post("/api/admin/v1/products", product(slug + "-a", sku + "-A")).expect(201);
        String mine = row(sku + "-B", "Mine", "EUR", 700, 2);

        JsonNode result = client.rows(row(sku + "-A", "Stolen", "EUR", 1, 99), mine,
                row(sku + "-A", "Stolen", "GBP", 1, 9));

        assertDone(result, 1, 2);
        assertThat(places(result)).containsExactly("2 sku", "4 sku");
        assertThat(messages(result).getFirst()).isEqualTo("belongs to the product " + slug + "-a");
        assertThat(price("DE", sku + "-A")).isEqualTo(1999);
        assertThat(price("GB", sku + "-A")).isNull();
        assertThat(stock(sku + "-A")).isEqualTo(4);
        assertThat(product().variants()).extracting(VariantDetails::sku).containsExactly(sku + "-B");
    }

    @Test
    void ofTwoProductsThatWantOneSkuTheFirstInTheFileGetsIt() {
        JsonNode result = client.rows(row(slug + "-a", sku + "-A", "Plain", "EUR", 1, 1),
                row(slug + "-b", sku + "-X", "Plain", "EUR", 2, 2), row(slug + "-a", sku + "-X", "Plain", "EUR", 3, 3));

        assertDone(result, 2, 1);
        assertThat(places(result)).containsExactly("3 sku");
        assertThat(price("DE", sku + "-X")).isEqualTo(3);
        assertThat(stock(sku + "-X")).isEqualTo(3);
        assertThat(catalog.product(slug + "-b")).isEmpty();
    }

    @Test
    void keepsTheTaxOfWhatHasOne() {
        var coffee = product(slug, sku);
        coffee.put("variants", List.of(Map.of("sku", sku, "name", "Beans", "taxCategory", "FOOD", "stock", 1, "prices",
                List.of(Map.of("currency", "EUR", "amountMinor", 900)))));
        client.staff.http.post("/api/admin/v1/products", coffee).expect(201);

        assertDone(client.rows(row(sku, "Beans", "EUR", 950, 1), row(sku, "Beans", "GBP", 850, 1)), 2, 0);

        assertThat(database.sql("select tax_category from pricing.price where sku = ?")
                .param(sku)
                .query(String.class)
                .list())
                .containsExactly("FOOD", "FOOD");
    }

    @Test
    void takesNoMoreVariantsThanAProductCanHave() {
        String[] rows = new String[102];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(sku + "-" + i, "No " + i, "EUR", 100, 1);
        }
        JsonNode result = client.rows(rows);

        assertDone(result, 100, 2);
        assertThat(places(result)).containsExactly("102 sku", "103 sku");
        assertThat(price("DE", sku + "-101")).isNull();
        assertThat(inventory.stock(sku + "-101")).isEmpty();
    }

    @Test
    void rowsThatDoNotSayLeaveStockToALaterImport() {
        assertDone(client.rows(slug + ",Tray,,," + sku + ",Plain,EUR,100,,"), 1, 0);
        assertThat(inventory.stock(sku)).isEmpty();
        assertThat(product().category()).isEqualTo("other");

        assertDone(client.rows(slug + ",Tray,,," + sku + ",Plain,EUR,100,5,{}"), 1, 0);
        assertThat(stock(sku)).isEqualTo(5);
    }

    @Test
    void aProductThatWasLaunchedWithoutStockGetsItByAnImport() {
        var tray = product(slug, sku);
        tray.put("variants", List.of(Map.of("sku", sku, "name", "Plain", "prices",
                List.of(Map.of("currency", "EUR", "amountMinor", 100)))));
        client.staff.http.post("/api/admin/v1/products", tray).expect(201);

        assertDone(client.rows(slug + ",Tray,,," + sku + ",Plain,EUR,100,25,"), 1, 0);
        assertThat(stock(sku)).isEqualTo(25);
    }

    @Test
    void whatHasStockElsewhereKeepsWhatItHas() {
        assertDone(client.rows(slug + ",Tray,,," + sku + ",Plain,EUR,100,,"), 1, 0);
        client.staff.adjusts(sku, client.staff.opensLocation(), 4).expect(200);

        assertDone(client.rows(slug + ",Tray,,," + sku + ",Plain,EUR,100,25,"), 1, 0);
        assertThat(stock(sku)).isEqualTo(4);
    }

    private String row(String itsSku, String variant, String currency, int amountMinor, int stock) {
        return row(slug, itsSku, variant, currency, amountMinor, stock);
    }

    private static String row(String itsSlug, String itsSku, String variant, String currency, int amountMinor,
            int stock) {
        return String.join(",", itsSlug, "Oak tray", "Oiled by hand.", "dining", itsSku, variant, currency,
                Integer.toString(amountMinor), Integer.toString(stock), "\"{\"\"color\"\": \"\"oak\"\"}\"");
    }

    private static Map<String, Object> product(String itsSlug, String itsSku) {
        return new java.util.HashMap<>(Map.of("slug", itsSlug, "name", "Other", "description", "", "variants", List.of(
                Map.of("sku", itsSku, "name", "Other", "stock", 4, "prices",
                        List.of(Map.of("currency", "EUR", "amountMinor", 1999))))));
    }

    private ProductDetails product() {
        return catalog.product(slug).orElseThrow();
    }

    private @Nullable Long price(String market, String itsSku) {
        var price = pricing.prices(new MarketCode(market), List.of(itsSku)).get(itsSku);
        return price == null ? null : price.amountMinor();
    }

    private int stock(String itsSku) {
        return inventory.stock(itsSku).orElseThrow().onHand();
    }

    /** All that an import could change, and how much was told of it. */
    private String shop() {
        return Stream.of(
                "select md5(string_agg(p::text, ',' order by p.id)) from catalog.product p",
                "select md5(string_agg(v::text, ',' order by v.sku)) from catalog.variant v",
                "select md5(string_agg(p::text, ',' order by p.sku, p.currency)) from pricing.price p",
                "select md5(string_agg(l::text, ',' order by l.sku, l.location)) from inventory.level l",
                "select count(*)::text from inventory.movement",
                "select count(*)::text from messaging.message where type not like '%Viewed'")
                .map(sql -> String.valueOf(database.sql(sql).query(String.class).single()))
                .collect(Collectors.joining(" "));
    }
}
