package dev.stoa.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The walk of the API, with every ending, over HTTP against the started application. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"stoa.demo.products=0",
        "stoa.admin.user=staff", "stoa.admin.password=open-sesame"})
class WalkTests {

    private static final Duration SOON = Duration.ofSeconds(15);

    @LocalServerPort
    int port;

    private Shopper shopper;
    private Staff staff;
    private Books books;

    @BeforeEach
    void enter() {
        var base = URI.create("http://localhost:" + port);
        shopper = new Shopper(base);
        staff = new Staff(base, "staff", "open-sesame");
        books = new Books(staff, shopper);
    }

    @Test
    void anOrderIsConfirmedThenShippedThenDelivered() {
        var sku = staff.sells(1999, 10);
        var order = shopper.buys(sku, 2, "tok_ok");

        books.awaitSaga(order, "completed", SOON).areThoseOfAConfirmedOrder(order);
        books.stockIs(sku, 10, 2);
        assertThat(shopper.cart(order.cartId()).path("lines")).hasSize(1);
        shopper.http.post("/api/store/v1/carts/" + order.cartId() + "/lines", Map.of("sku", sku, "quantity", 1))
                .expectProblem(409, "cart_closed");

        staff.dispatches(order.orderId());
        books.awaitStatus(order, "shipped", SOON);
        await().atMost(SOON).untilAsserted(() -> {
            books.chargesAre(order, "authorized", "captured");
            books.stockIs(sku, 8, 0);
            books.mailsAre(order, "confirmation", "shipped");
        });

        staff.delivers(order.orderId());
        books.awaitStatus(order, "delivered", SOON);
        books.shipmentIs(order, "delivered");
        books.ledgerIsBalanced(order);
        assertThat(timeline(order)).containsSubsequence("placed", "confirmed", "shipped", "delivered");
    }

    @ParameterizedTest
    @CsvSource({
            "tok_declined, payment_declined, ''", "tok_fraud, fraud_suspected, ''",
            "tok_timeout_not_charged, payment_unavailable, ''"})
    void anOrderThatCannotBePaidIsCancelled(String token, String code, String charges) {
        var sku = staff.sells(4999, 3);
        var order = shopper.buys(sku, 1, token);

        books.awaitSaga(order, "compensated", Duration.ofSeconds(30));
        books.areThoseOfACancelledOrder(order, code);
        books.stockIs(sku, 3, 0);
        assertThat(charges).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tok_timeout_charged", "tok_slow", "tok_error"})
    void anAnswerThatIsLostLateOrWrongIsFoundOut(String token) {
        var sku = staff.sells(2499, 3);
        var order = shopper.buys(sku, 1, token);

        books.awaitSaga(order, "completed", Duration.ofSeconds(30)).areThoseOfAConfirmedOrder(order);
        books.stockIs(sku, 3, 1);
    }

    @Test
    void anOrderThatTheCarrierRefusesIsCancelledAndItsMoneyLetGo() {
        var sku = staff.sells(1500, 5);
        var cart = shopper.fillsCart(sku, 2);
        var body = shopper.orderOf(cart, "tok_ok");
        body.put("deliveryAddress", Map.of("name", "Ada Ahrens", "line1", "Refused Street 1", "postalCode", "10115",
                "city", "Berlin", "country", "DE"));
        var order = shopper.receipt(cart, shopper.places(body, UUID.randomUUID().toString()).expect(201));

        books.awaitSaga(order, "compensated", SOON);
        books.areThoseOfACancelledOrder(order, "address_refused", "authorized", "voided");
        books.stockIs(sku, 5, 0);
    }

    @Test
    void theCartOfACancelledOrderCanBeOrderedAgain() {
        var sku = staff.sells(1500, 5);
        var cart = shopper.fillsCart(sku, 1);
        var first = shopper.receipt(cart,
                shopper.places(shopper.orderOf(cart, "tok_declined"), UUID.randomUUID().toString()).expect(201));
        books.awaitSaga(first, "compensated", SOON);
        await().atMost(SOON)
                .untilAsserted(() -> shopper.http
                        .post("/api/store/v1/carts/" + cart + "/lines", Map.of("sku", sku, "quantity", 1))
                        .expect(200));

        var second = shopper.receipt(cart,
                shopper.places(shopper.orderOf(cart, "tok_ok"), UUID.randomUUID().toString()).expect(201));
        books.awaitSaga(second, "completed", SOON).areThoseOfAConfirmedOrder(second);
        books.stockIs(sku, 5, 2);
    }

    @Test
    void twoOrdersForTheLastUnitEndOneConfirmedOneWithAReason() {
        var sku = staff.sells(1500, 1);
        var carts = List.of(shopper.fillsCart(sku, 1), shopper.fillsCart(sku, 1));
        var bodies = carts.stream().map(cart -> shopper.orderOf(cart, "tok_ok")).toList();
        var answers = bodies.parallelStream().map(body -> shopper.places(body, UUID.randomUUID().toString())).toList();

        var placed = Stream.of(0, 1)
                .filter(i -> answers.get(i).status() == 201)
                .map(i -> shopper.receipt(carts.get(i), answers.get(i)))
                .toList();
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.expectProblem(409, "out_of_stock"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(placed.stream().map(shopper::status))
                        .containsOnlyOnce("confirmed")
                        .doesNotContain("placed"));
        placed.stream().filter(order -> shopper.status(order).equals("cancelled")).forEach(order -> {
            books.awaitSaga(order, "compensated", SOON);
            books.areThoseOfACancelledOrder(order, "out_of_stock");
        });
        books.stockIs(sku, 1, 1);
    }

    @Test
    void moneyGoesBackInPartsAndNeverMoreThanWasPaid() {
        var sku = staff.sells(1000, 5);
        var order = shopper.buys(sku, 3, "tok_ok");
        books.awaitSaga(order, "completed", SOON);
        staff.refunds(order.orderId(), Map.of()).expectProblem(409, "not_captured");
        staff.dispatches(order.orderId());
        await().atMost(SOON).untilAsserted(() -> books.chargesAre(order, "authorized", "captured"));

        staff.refunds(order.orderId(), Map.of("amount", Map.of("amountMinor", 500, "currency", "EUR"))).expect(201);
        staff.refunds(order.orderId(),
                Map.of("amount", Map.of("amountMinor", order.grossMinor() - 499, "currency", "EUR")))
                .expectProblem(422, "refund_exceeds_payment");
        staff.refunds(order.orderId(), Map.of()).expect(201);

        await().atMost(SOON).untilAsserted(() -> {
            books.chargesAre(order, "authorized", "captured", "refunded", "refunded");
            books.ledgerIsBalanced(order);
        });
        assertThat(StreamSupport.stream(staff.charges(order.orderId()).spliterator(), false)
                .filter(charge -> charge.path("kind").asString().equals("refunded"))
                .mapToLong(charge -> charge.path("amount").path("amountMinor").asLong())
                .sum())
                .isEqualTo(order.grossMinor());
    }

    @Test
    void theSameKeyTwentyTimesAtOnceMakesOneOrderAndTwentyEqualAnswers() throws Exception {
        var sku = staff.sells(1999, 100);
        var cart = shopper.fillsCart(sku, 1);
        var body = shopper.orderOf(cart, "tok_ok");
        var key = UUID.randomUUID().toString();
        Callable<Answer> place = () -> shopper.places(body, key);
        try (var twins = Executors.newFixedThreadPool(20)) {
            var answers = twins.invokeAll(java.util.Collections.nCopies(20, place))
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            answers.forEach(answer -> answer.expect(201));
            assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.header("Idempotent-Replayed").equals("true")))
                    .hasSize(19);
        }
        books.awaitSaga(shopper.receipt(cart, shopper.places(body, key).expect(201)), "completed", SOON);
        books.stockIs(sku, 100, 1);
    }

    private List<String> timeline(Shopper.Receipt order) {
        return StreamSupport.stream(shopper.looksAt(order).expect(200).body().path("timeline").spliterator(), false)
                .map(entry -> entry.path("event").asString())
                .toList();
    }
}
