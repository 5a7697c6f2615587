package dev.stoa.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.walk.Answer;
import dev.stoa.walk.Http;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@StoreTest
class CartTests {

    private static final String CARTS = "/api/store/v1/carts";

    @LocalServerPort
    int port;
    @Autowired
    Assortment assortment;

    private Http http = new Http(URI.create("http://localhost"));
    private String lamp = "";

    @BeforeEach
    void enter() {
        http = new Http(URI.create("http://localhost:" + port));
        lamp = assortment.sells("lamps", Assortment.unique("lamp"), "EUR", 1190);
    }

    @Test
    void startsEmpty() {
        var created = http.post(CARTS, Map.of("market", "DE")).expect(201);

        var cart = created.body();
        assertThat(cart.path("lines")).isEmpty();
        assertThat(cart.path("totals").path("gross").toString())
                .isEqualTo("{\"amountMinor\":0,\"currency\":\"EUR\"}");
        assertThat(created.header("Location")).endsWith(CARTS + "/" + cart.path("id").asString());
        assertThat(http.get(created.header("Location")).expect(200).text()).isEqualTo(created.text());
    }

    @Test
    void addsToTheLineOfTheSameSku() {
        var cart = newCart();
        add(cart, 2).expect(200);
        var line = add(cart, 3).expect(200).body().path("lines").path(0);

        assertThat(line.path("quantity").asInt()).isEqualTo(5);
        assertThat(line.path("name").asString()).isEqualTo("Lamp " + lamp + ", Brass");
        assertThat(line.path("unitPrice").path("amountMinor").asInt()).isEqualTo(1190);
        assertThat(line.path("totals").path("gross").path("amountMinor").asInt()).isEqualTo(5950);
        assertThat(line.path("totals").path("net").path("amountMinor").asInt()).isEqualTo(5000);
    }

    @Test
    void setsAndRemovesLines() {
        var cart = newCart();
        add(cart, 2);
        var changed = http.send("PATCH", cart + "/lines/" + lamp, Map.of("quantity", 7)).expect(200).body();
        assertThat(changed.path("lines").path(0).path("quantity").asInt()).isEqualTo(7);

        assertThat(http.send("DELETE", cart + "/lines/" + lamp, null).expect(200).body().path("lines")).isEmpty();
        http.send("DELETE", cart + "/lines/" + lamp, null).expectProblem(404, "line_not_found");
    }

    @Test
    void refusesAChangeOfACartThatWasSeenDifferently() {
        var cart = newCart();
        var seen = add(cart, 1).header("ETag");
        http.with("If-Match", seen).post(cart + "/lines", Map.of("sku", lamp, "quantity", 1)).expect(200);

        http.with("If-Match", seen)
                .post(cart + "/lines", Map.of("sku", lamp, "quantity", 1))
                .expectProblem(412, "stale");
        http.with("If-Match", "\"1\", " + http.get(cart).header("ETag"))
                .send("DELETE", cart + "/lines/" + lamp, null)
                .expect(200);
    }

    @Test
    void letsAReaderWithOldPricesReadAgainButNotFailToChange() {
        var cart = newCart();
        var seen = add(cart, 1).header("ETag");
        http.with("If-None-Match", seen).get(cart).expect(304);
        assortment.price(lamp, "EUR", 2380);

        http.with("If-None-Match", seen).get(cart).expect(200);
        http.with("If-Match", seen).post(cart + "/lines", Map.of("sku", lamp, "quantity", 1)).expect(200);
    }

    @Test
    void addsOncePerIdempotencyKey() {
        var cart = newCart();
        var once = http.with("Idempotency-Key", UUID.randomUUID().toString());
        var first = once.post(cart + "/lines", Map.of("sku", lamp, "quantity", 2)).expect(200);
        var second = once.post(cart + "/lines", Map.of("sku", lamp, "quantity", 2)).expect(200);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        once.post(cart + "/lines", Map.of("sku", lamp, "quantity", 3)).expectProblem(422, "idempotency_key_reused");
    }

    @ParameterizedTest
    @CsvSource({"'{\"sku\":\"LAMP\",\"quantity\":0}', invalid_request, quantity",
            "'{\"sku\":\"LAMP\",\"quantity\":1000001}', invalid_request, quantity",
            "'{\"sku\":\"LAMP\"}', invalid_request, quantity", "'{\"sku\":\" \",\"quantity\":1}', invalid_request, sku",
            "'{\"sku\":\"LAMP\",\"quantity\":\"1\"}', invalid_request, quantity",
            "'{\"sku\":\"LAMP\",\"quantity\":1.5}', invalid_request, quantity",
            "'{\"sku\":\"LAMP\",\"quantity\":1,\"price\":1}', unknown_field, price"})
    void saysWhatIsWrongWithALine(String body, String code, String field) {
        var answer = http.post(newCart() + "/lines", body).expectProblem(400, code);
        assertThat(answer.body().path("errors").path(0).path("field").asString()).isEqualTo(field);
    }

    @Test
    void refusesWhatItCannotHold() {
        var cart = newCart();
        var notHere = assortment.sells("lamps", Assortment.unique("lamp"), "JPY", 4900);

        http.post(cart + "/lines", Map.of("sku", notHere, "quantity", 1)).expectProblem(422, "not_sold_here");
        http.post(cart + "/lines", Map.of("sku", "no-such-lamp", "quantity", 1)).expectProblem(422, "not_sold_here");
        http.post(cart + "/lines", "{\"sku\":\"a\\u0000b\",\"quantity\":1}").expectProblem(422, "not_sold_here");
        add(cart, 1_000_000).expect(200);
        add(cart, 1).expectProblem(422, "invalid_quantity");
    }

    @Test
    void knowsNoCartThatWasNotMade() {
        http.get(CARTS + "/" + UUID.randomUUID()).expectProblem(404, "cart_not_found");
        add(CARTS + "/" + UUID.randomUUID(), 1).expectProblem(404, "cart_not_found");
        http.post(CARTS, Map.of("market", "AQ")).expectProblem(422, "unknown_market");
        http.post(CARTS, Map.of("market", "Germany")).expectProblem(400, "invalid_request");
        http.post(CARTS, Map.of()).expectProblem(400, "invalid_request");
    }

    private String newCart() {
        return CARTS + "/" + http.post(CARTS, Map.of("market", "DE")).expect(201).body().path("id").asString();
    }

    private Answer add(String cart, int quantity) {
        return http.post(cart + "/lines", Map.of("sku", lamp, "quantity", quantity));
    }
}
