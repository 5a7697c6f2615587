package dev.stoa.console.web.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.walk.Answer;
import dev.stoa.walk.Http;
import dev.stoa.walk.Staff;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StockApiTests {

    private static final String API = "/api/admin/v1";

    @LocalServerPort
    int port;

    private Http http = new Http(URI.create("http://localhost"));
    private String sku = "";
    private String lyon = "";

    @BeforeEach
    void tenUnitsInMainAndNoneInLyon() {
        var staff = new Staff(URI.create("http://localhost:" + port), "admin", "test-admin-password");
        http = staff.http;
        sku = staff.sells(1999, 10);
        lyon = "lyon-" + UUID.randomUUID().toString().substring(0, 13);
        http.post(API + "/locations", location(lyon)).expect(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/locations", "/locations/main"})
    void isForStaffOnly(String path) {
        new Http(URI.create("http://localhost:" + port)).get(API + path).expect(401);
    }

    @Test
    void showsWhatLiesWhere() {
        transfer(http, "main", lyon, 4).expect(200);

        var stock = http.get(API + "/stock/" + sku).expect(200).body();
        assertThat(stock.path("onHand").asInt()).isEqualTo(10);
        assertThat(stock.path("available").asInt()).isEqualTo(10);
        assertThat(at(stock, lyon).path("onHand").asInt()).isEqualTo(4);
        assertThat(at(stock, "main").path("onHand").asInt()).isEqualTo(6);
    }

    @Test
    void movesUnitsOncePerKey() {
        var path = API + "/stock/" + sku + "/transfers";
        var body = Map.of("from", "main", "to", lyon, "quantity", 4, "reason", "near the sea");
        http.post(path, body).expect(400);
        var keyed = keyed();
        var first = keyed.post(path, body).expect(200);
        var second = keyed.post(path, body).expect(200);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(at(http.get(API + "/stock/" + sku).body(), lyon).path("onHand").asInt()).isEqualTo(4);
    }

    @Test
    void refusesATransferThatCannotBe() {
        transfer(http, "main", lyon, 11).expectProblem(409, "stock_below_reserved");
        transfer(http, lyon, "main", 1).expectProblem(409, "stock_below_reserved");
        transfer(http, "main", "nowhere", 1).expectProblem(422, "unknown_location");
        transfer(http, "main", "main", 1).expectProblem(422, "invalid_transfer");
        transfer(http, "main", lyon, 0).expectProblem(422, "invalid_transfer");
        keyed().post(API + "/stock/" + sku + "/transfers", Map.of("from", "main", "to", lyon, "reason", "x"))
                .expect(400);
        keyed().post(API + "/stock/NO-SUCH/transfers",
                Map.of("from", "main", "to", lyon, "quantity", 1, "reason", "moved"))
                .expectProblem(404, "stock_not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\uD800", "", "Main", "main ", "ä"})
    void saysOfWhatIsNoCodeThatThereIsNoSuchLocation(String code) {
        assertUnknown("location", adjust(http, code, 1));
        assertUnknown("from", transfer(http, code, "main", 1));
        assertUnknown("to", transfer(http, "main", code, 1));
    }

    @Test
    void tagsTheStockOfAllLocationsTogether() {
        var tag = http.get(API + "/stock/" + sku).header("ETag");
        var adjusted = adjust(http.with("If-Match", tag), lyon, 3).expect(200);

        adjust(http.with("If-Match", tag), "main", 1).expect(412);
        transfer(http.with("If-Match", tag), "main", lyon, 1).expect(412);
        adjust(http.with("If-Match", adjusted.header("ETag")), "main", 1).expect(200);
        assertThat(http.get(API + "/stock/" + sku).body().path("onHand").asInt()).isEqualTo(14);
        adjust(http, "nowhere", 1).expectProblem(422, "unknown_location");
    }

    @Test
    void makesTheBooksSayWhatWasCounted() {
        var path = API + "/locations/main/counts";
        var body = count(sku, 7);
        http.post(path, body).expect(400);
        var keyed = keyed();
        var result = keyed.post(path, body).expect(200);

        assertThat(result.body().path("location").asString()).isEqualTo("main");
        assertThat(result.body().path("lines").path(0).toString())
                .isEqualTo("{\"sku\":\"%s\",\"expected\":10,\"counted\":7,\"difference\":-3}".formatted(sku));
        assertThat(keyed.post(path, body).expect(200).body()).isEqualTo(result.body());
        assertThat(http.get(API + "/stock/" + sku).body().path("onHand").asInt()).isEqualTo(7);
    }

    @Test
    void refusesACountThatCannotBe() {
        var path = API + "/locations/main/counts";
        keyed().post(API + "/locations/nowhere/counts", count(sku, 7)).expectProblem(404, "location_not_found");
        keyed().post(path, count(sku, -1)).expectProblem(422, "invalid_count");
        keyed().post(path, Map.of("lines", List.of(), "reason", "yearly")).expectProblem(422, "invalid_count");
        keyed().post(path, Map.of("lines", Collections.singletonList(null), "reason", "yearly")).expect(400);
        keyed().post(path, Map.of("lines", List.of(Map.of("sku", sku)), "reason", "yearly")).expect(400);
        keyed().post(path, Map.of("lines", List.of(Map.of("sku", sku, "counted", 1)))).expect(400);
    }

    @Test
    void keepsLocations() {
        assertThat(http.get(API + "/locations/" + lyon).expect(200).body().path("open").asBoolean()).isTrue();
        assertThat(http.post(API + "/locations", location(lyon)).expectProblem(409, "location_taken").text())
                .contains(lyon);
        http.post(API + "/locations", location("Not A Code")).expectProblem(422, "invalid_location");
        http.post(API + "/locations", Map.of("code", "oslo", "name", "Oslo", "country", "NO")).expect(400);
        http.get(API + "/locations/nowhere").expectProblem(404, "location_not_found");

        var changed = http.send("PATCH", API + "/locations/" + lyon, Map.of("name", "Lyon Est", "open", false))
                .expect(200);
        assertThat(changed.body().path("name").asString()).isEqualTo("Lyon Est");
        http.send("PATCH", API + "/locations/main", Map.of("open", false)).expectProblem(409, "default_location");
        var listed = http.get(API + "/locations?limit=100").expect(200).body().path("items");
        assertThat(listed).anySatisfy(location -> assertThat(location).isEqualTo(changed.body()));
    }

    @Test
    void keepsAClosedLocationFromTheShop() {
        transfer(http, "main", lyon, 4).expect(200);
        http.send("PATCH", API + "/locations/" + lyon, Map.of("open", false)).expect(200);

        var stock = http.get(API + "/stock/" + sku).expect(200).body();
        assertThat(stock.path("onHand").asInt()).isEqualTo(10);
        assertThat(stock.path("available").asInt()).isEqualTo(6);
        transfer(http, lyon, "main", 4).expect(200);
        assertThat(http.get(API + "/stock/" + sku).body().path("available").asInt()).isEqualTo(10);
    }

    private static void assertUnknown(String field, Answer answer) {
        assertThat(answer.expectProblem(422, "unknown_location").body().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
    }

    private Answer transfer(Http caller, String from, String to, int quantity) {
        return keyed(caller).post(API + "/stock/" + sku + "/transfers",
                Map.of("from", from, "to", to, "quantity", quantity, "reason", "moved"));
    }

    private Answer adjust(Http caller, String location, int delta) {
        return keyed(caller).post(API + "/stock/" + sku + "/adjustments",
                Map.of("delta", delta, "reason", "counted", "location", location));
    }

    private Http keyed() {
        return keyed(http);
    }

    private static Http keyed(Http caller) {
        return caller.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Map<String, Object> count(String sku, int counted) {
        return Map.of("lines", List.of(Map.of("sku", sku, "counted", counted)), "reason", "yearly");
    }

    private static Map<String, Object> location(String code) {
        return Map.of("code", code, "name", "Lyon", "country", "FR", "latitude", 45.76, "longitude", 4.84);
    }

    private static JsonNode at(JsonNode stock, String location) {
        return stock.path("locations")
                .valueStream()
                .filter(level -> level.path("location").asString().equals(location))
                .findFirst()
                .orElseThrow();
    }
}
