package dev.stoa.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.catalog.CatalogApi;
import dev.stoa.catalog.events.ProductViewed;
import dev.stoa.messaging.Message;
import dev.stoa.messaging.MessageLog;
import dev.stoa.messaging.MessageLog.LoggedMessage;
import dev.stoa.walk.Answer;
import dev.stoa.walk.Http;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@StoreTest
class BrowsingTests {

    @LocalServerPort
    int port;
    @Autowired
    Assortment assortment;
    @Autowired
    CatalogApi catalog;
    @Autowired
    MessageLog log;

    private Http http = new Http(URI.create("http://localhost"));
    private String category = "";

    @BeforeEach
    void enter() {
        http = new Http(URI.create("http://localhost:" + port));
        category = Assortment.unique("lamps");
    }

    @Test
    void listsProductsWithTheShelfPriceOfTheirDefaultVariant() {
        var lamp = assortment.sells(category, Assortment.unique("lamp"), "EUR", 4900);

        var item = list("").body().path("items").path(0);
        assertThat(item.path("slug").asString()).isEqualTo(lamp);
        assertThat(item.path("sku").asString()).isEqualTo(lamp);
        assertThat(item.path("name").asString()).isEqualTo("Lamp " + lamp);
        assertThat(item.path("price").toString()).isEqualTo("{\"amountMinor\":4900,\"currency\":\"EUR\"}");
    }

    @Test
    void fillsPagesWithWhatIsSoldInTheMarketAndLeavesTheRestOut() {
        var sold = new ArrayList<String>();
        for (int i = 0; i < 9; i++) {
            var slug = Assortment.unique("lamp-" + i);
            assortment.sells(category, slug, i % 3 == 0 ? "EUR" : "JPY", 4900);
            if (i % 3 == 0) {
                sold.add(slug);
            }
        }
        var first = list("&limit=2");
        assertThat(slugs(first)).hasSize(2);
        var second = list("&limit=2&after=" + first.body().path("nextCursor").asString());

        assertThat(slugs(second)).hasSize(1);
        assertThat(second.body().path("nextCursor").isNull()).isTrue();
        assertThat(slugs(first)).doesNotContainAnyElementsOf(slugs(second));
        assertThat(sold).containsAll(slugs(first)).containsAll(slugs(second));
    }

    @Test
    void showsAProductWithWhatIsThereOfIt() {
        var lamp = assortment.sells(category, Assortment.unique("lamp"), "EUR", 4900);

        var answer = http.get("/api/store/v1/products/" + lamp + "?market=DE").expect(200);
        assertThat(answer.body().path("description").asString()).isEqualTo("A lamp.");
        var variants = answer.body().path("variants");
        assertThat(variants.path(0).path("availability").toString())
                .isEqualTo("{\"state\":\"low\",\"quantity\":1}");
        assertThat(variants.path(1).path("availability").path("state").asString()).isEqualTo("out_of_stock");

        assortment.stock(lamp, 100);
        var now = http.get("/api/store/v1/products/" + lamp + "?market=DE").expect(200);
        assertThat(now.body().path("variants").path(0).path("availability").path("state").asString())
                .isEqualTo("in_stock");
        assertThat(now.header("ETag")).isNotEmpty().isNotEqualTo(answer.header("ETag"));
    }

    @Test
    void doesNotKnowAProductWhereItIsNotSold() {
        var lamp = assortment.sells(category, Assortment.unique("lamp"), "JPY", 4900);

        http.get("/api/store/v1/products/" + lamp + "?market=JP").expect(200);
        http.get("/api/store/v1/products/" + lamp + "?market=DE").expectProblem(404, "product_not_found");
        http.get("/api/store/v1/products/no-such-lamp?market=DE").expectProblem(404, "product_not_found");
    }

    @Test
    void tellsThatAProductWasSeen() {
        var lamp = assortment.sells(category, Assortment.unique("lamp"), "EUR", 4900);
        http.get("/api/store/v1/products/" + lamp + "?market=DE").expect(200);

        var productId = catalog.product(lamp).orElseThrow().id();
        await().untilAsserted(
                () -> assertThat(log.readAfter(0, 10_000).messages())
                        .extracting(LoggedMessage::message)
                        .filteredOn(ProductViewed.class::isInstance)
                        .extracting(Message::key)
                        .containsOnlyOnce(productId.toString()));
    }

    @ParameterizedTest
    @CsvSource({"'', 400, invalid_request, market", "market=de, 400, invalid_request, market",
            "market=DE&limit=101, 400, invalid_request, limit", "market=DE&after=x, 400, invalid_cursor, after",
            "market=DE&color=red, 400, unknown_parameter, color"})
    void saysWhatIsWrongWithARequest(String query, int status, String code, String field) {
        var answer = http.get("/api/store/v1/products?" + query).expectProblem(status, code);
        assertThat(answer.body().path("errors").path(0).path("field").asString()).isEqualTo(field);
    }

    @Test
    void refusesAMarketThatIsNotServed() {
        http.get("/api/store/v1/products?market=AQ").expectProblem(422, "unknown_market");
    }

    @Test
    void tellsMarketsAndCategories() {
        assortment.sells(category, Assortment.unique("lamp"), "EUR", 4900);

        assertThat(http.get("/api/store/v1/markets").expect(200).body().path("items").valueStream())
                .extracting(market -> market.path("code").asString())
                .contains("DE", "JP");
        assertThat(http.get("/api/store/v1/categories").expect(200).body().path("items").valueStream())
                .extracting(found -> found.path("slug").asString())
                .contains(category);
    }

    private Answer list(String more) {
        return http.get("/api/store/v1/products?market=DE&category=" + category + more).expect(200);
    }

    private static List<String> slugs(Answer page) {
        return page.body().path("items").valueStream().map((JsonNode item) -> item.path("slug").asString()).toList();
    }
}
