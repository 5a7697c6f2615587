package dev.stoa.icecat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.console.web.imports.ImportClient;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The real catalog goes through the staff API, and comes out as a plain reading of the file says. */
@Enforces(11)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "stoa.demo.products=0")
class IcecatImportTests {

    private static final int PRODUCTS = 19_406;
    /** One product in so many is compared to the letter. */
    private static final int SAMPLE = 97;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @TempDir
    Path directory;

    private ImportClient client = ImportClient.of(0);

    @BeforeAll
    static void needsTheData() {
        assumeTrue(Files.exists(IcecatCatalog.FILE), "The real catalog is not there: " + IcecatCatalog.FILE);
    }

    @BeforeEach
    void connect() {
        client = ImportClient.of(port);
    }

    @Test
    void everyProductArrivesAsTheFileHasIt() throws IOException {
        Path file = directory.resolve("catalog.csv");
        Map<String, Integer> report = convert(file);
        assertThat(report.get("products")).isEqualTo(PRODUCTS);

        String id = client.begin(BodyPublishers.ofFile(file));
        JsonNode result = client.awaitEnd(id, Duration.ofMinutes(3));

        ImportClient.assertDone(result, PRODUCTS, 0);
        assertCountsAndSums(report);
        Map<String, JsonNode> sample = sample();
        assertThat(sample).hasSize(PRODUCTS / SAMPLE + 1);
        sample.values().forEach(this::assertIsThere);
        sample.values().stream().limit(40).forEach(this::assertIsFound);
    }

    private Map<String, Integer> convert(Path file) throws IOException {
        var conversion = new IcecatConversion();
        try (var products = IcecatCatalog.products(IcecatCatalog.FILE);
                var target = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            conversion.write(products, target);
        }
        return conversion.report();
    }

    /** Against sums that are taken from the JSON and not from what was made of it. */
    private void assertCountsAndSums(Map<String, Integer> report) {
        long[] sums = new long[3];
        Set<String> suppliers = new HashSet<>();
        try (var products = IcecatCatalog.products(IcecatCatalog.FILE)) {
            products.forEach(product -> {
                sums[0] += product.path("price").asLong();
                sums[1] += Math.min(200, product.path("title").asString().length());
                sums[2] += product.propertyNames().stream().filter(name -> name.startsWith("attr_t_")).count();
                suppliers.add(product.path("supplier").asString().toLowerCase(java.util.Locale.ROOT));
            });
        }
        assertThat(number("select sum(amount_minor) from pricing.price where sku like 'ICECAT-%' and currency = 'EUR'"))
                .isEqualTo(sums[0]);
        assertThat(
                number("select sum(length(p.name)) from catalog.product p join catalog.variant v on v.product_id = p.id"
                        + " where sku like 'ICECAT-%'"))
                .isEqualTo(sums[1]);
        assertThat(
                number("select count(*) from catalog.variant, jsonb_each_text(attributes) where sku like 'ICECAT-%'"))
                .isEqualTo(report.getOrDefault("attributes", 0).longValue());
        int leftOut = report.entrySet()
                .stream()
                .filter(entry -> entry.getKey().matches("attributes left out: (longer|beyond).*"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(report.getOrDefault("attributes", 0) + leftOut).isEqualTo(sums[2]);
        assertThat(number("select sum(on_hand) from inventory.level where sku like 'ICECAT-%'"))
                .isEqualTo((long) PRODUCTS * IcecatConversion.STOCK);
        assertThat(number("select count(distinct category) from catalog.product p join catalog.variant v on"
                + " v.product_id = p.id where sku like 'ICECAT-%'")).isLessThanOrEqualTo(suppliers.size());
    }

    private void assertIsThere(JsonNode product) {
        JsonNode found = client.staff.http
                .get("/api/store/v1/products/" + IcecatConversion.slug(product) + "?market=DE")
                .expect(200)
                .body();
        String title = product.path("title").asString();
        assertThat(found.path("name").asString()).isEqualTo(title.substring(0, Math.min(200, title.length())));
        assertThat(found.path("description").asString()).isEqualTo(product.path("short_description").asString(""));
        JsonNode variant = found.path("variants").path(0);
        assertThat(variant.path("sku").asString()).isEqualTo(IcecatConversion.sku(product));
        assertThat(variant.path("name").asString()).isEqualTo(product.path("name").asString());
        assertThat(variant.path("price").path("amountMinor").asLong()).isEqualTo(product.path("price").asLong());
        assertThat(variant.path("price").path("currency").asString()).isEqualTo("EUR");
        assertThat(variant.path("availability").path("quantity").asInt()).isEqualTo(IcecatConversion.STOCK);
        attributes(IcecatConversion.sku(product)).forEach((name, value) -> assertThat(value)
                .isEqualTo(product.path("attr_t_" + name).asString()));
    }

    /** By its own title, as far as the pages that somebody would turn. */
    private void assertIsFound(JsonNode product) {
        String title = product.path("title").asString();
        String path = "/api/store/v1/products?market=DE&limit=100&q="
                + URLEncoder.encode(title, StandardCharsets.UTF_8);
        Set<String> slugs = client.staff.http.get(path)
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("slug").asString())
                .collect(Collectors.toSet());
        assertThat(slugs).as(title).contains(IcecatConversion.slug(product));
    }

    private Map<String, JsonNode> sample() {
        Map<String, JsonNode> sample = new HashMap<>();
        int[] number = {0};
        try (var products = IcecatCatalog.products(IcecatCatalog.FILE)) {
            products.filter(_ -> number[0]++ % SAMPLE == 0)
                    .forEach(product -> sample.put(product.path("id").asString(), product));
        }
        return sample;
    }

    private Map<String, String> attributes(String sku) {
        Map<String, String> found = new HashMap<>();
        database.sql("select key, value from catalog.variant, jsonb_each_text(attributes) where sku = ?")
                .param(sku)
                .query((java.sql.ResultSet row) -> {
                    found.put(row.getString("key"), row.getString("value"));
                });
        return found;
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
