package dev.stoa.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.walk.Shopper;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the edge adds to an order; how orders end is told in dev.stoa.walk. */
@StoreTest
class OrderingTests {

    private static final String ORDERS = "/api/store/v1/orders";

    @LocalServerPort
    int port;
    @Autowired
    Assortment assortment;

    private Shopper shopper = new Shopper(URI.create("http://localhost"));
    private String cart = "";

    @BeforeEach
    void enter() {
        shopper = new Shopper(URI.create("http://localhost:" + port));
        var lamp = assortment.sells("lamps", Assortment.unique("lamp"), "EUR", 1190);
        assortment.stock(lamp, 10);
        cart = shopper.fillsCart(lamp, 2);
    }

    @Test
    void answersARepeatedOrderWordForWord() {
        var order = shopper.orderOf(cart, "tok_ok");
        var key = UUID.randomUUID().toString();
        var first = shopper.places(order, key).expect(201);
        var second = shopper.places(order, key).expect(201);

        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(first.body().path("status").asString()).isEqualTo("placed");
        assertThat(first.body().path("number").asString()).isNotEmpty();
        assertThat(first.header("Location")).endsWith(ORDERS + "/" + first.body().path("id").asString());
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");

        order.put("email", "grace@example.com");
        shopper.places(order, key).expectProblem(422, "idempotency_key_reused");
    }

    @Test
    void opensAnOrderToItsTokenAlone() {
        var receipt = shopper.receipt(cart,
                shopper.places(shopper.orderOf(cart, "tok_ok"), UUID.randomUUID().toString()).expect(201));
        var order = shopper.looksAt(receipt).expect(200);
        assertThat(order.header("ETag")).matches("\"\\d+\"");
        assertThat(order.body().path("cancellation").isNull()).isTrue();
        assertThat(order.body().path("lines").path(0).path("quantity").asInt()).isEqualTo(2);
        assertThat(order.body().path("timeline").path(0).path("event").asString()).isEqualTo("placed");

        var path = ORDERS + "/" + receipt.orderId();
        var withoutToken = shopper.http.get(path).expect(401);
        assertThat(withoutToken.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(withoutToken.header("Content-Type")).startsWith("application/problem+json");
        shopper.http.with("Authorization", "Basic YTpi").get(path).expect(401);
        shopper.http.with("Authorization", "Bearer wrong").get(path).expectProblem(404, "order_not_found");
        shopper.http.with("Authorization", "Bearer " + receipt.accessToken())
                .get(ORDERS + "/" + UUID.randomUUID())
                .expectProblem(404, "order_not_found");
    }

    @Test
    void quotesWhatPlacingAsksFor() {
        var quote = shopper.quote(cart);

        assertThat(quote.path("lines").path(0).path("quantity").asInt()).isEqualTo(2);
        assertThat(quote.path("delivery").path("id").asString()).isNotEmpty();
        assertThat(quote.path("delivery").path("price").path("currency").asString()).isEqualTo("EUR");
        assertThat(quote.path("totals").path("gross").path("amountMinor").asLong())
                .isEqualTo(2380 + quote.path("delivery").path("price").path("amountMinor").asLong());
    }

    @Test
    void takesNoOrderWithoutAKey() {
        shopper.http.post(ORDERS, shopper.orderOf(cart, "tok_ok")).expectProblem(400, "idempotency_key_missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cartId", "email", "deliveryAddress", "deliveryOptionId", "payment", "expectedTotal"})
    void namesTheFieldThatIsMissing(String field) {
        var order = shopper.orderOf(cart, "tok_ok");
        order.remove(field);

        var answer = shopper.places(order, UUID.randomUUID().toString()).expectProblem(400, "invalid_request");
        assertThat(answer.body().path("errors").path(0).path("field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "line1", "postalCode", "city", "country"})
    void namesTheFieldOfTheAddressThatIsMissing(String field) {
        var order = shopper.orderOf(cart, "tok_ok");
        var address = new HashMap<>(Map.of("name", "Ada Ahrens", "line1", "Invalidenstraße 43", "postalCode", "10115",
                "city", "Berlin", "country", "DE"));
        address.remove(field);
        order.put("deliveryAddress", address);

        var answer = shopper.places(order, UUID.randomUUID().toString()).expect(422);
        assertThat(answer.body().path("errors").path(0).path("field").asString()).isEqualTo("deliveryAddress." + field);
    }

    @ParameterizedTest
    @CsvSource({"email, no-mail, 422", "deliveryOptionId, by-pigeon, 422", "coupon, SAVE10, 400"})
    void refusesAnOrderThatCannotBeMade(String field, String value, int status) {
        var order = shopper.orderOf(cart, "tok_ok");
        order.put(field, value);

        var answer = shopper.places(order, UUID.randomUUID().toString()).expect(status);
        assertThat(answer.body().path("errors").path(0).path("field").asString()).isEqualTo(field);
    }

    @Test
    void refusesATokenThatIsNotKnownAndATotalThatIsAnother() {
        var order = shopper.orderOf(cart, "tok_unknown");
        assertThat(shopper.places(order, UUID.randomUUID().toString()).status()).isEqualTo(422);

        order.put("expectedTotal", Map.of("amountMinor", 1, "currency", "EUR"));
        shopper.places(order, UUID.randomUUID().toString()).expectProblem(409, "total_changed");
    }
}
