package dev.stoa.console.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.inventory.InventoryApi;
import dev.stoa.kernel.MarketCode;
import dev.stoa.pricing.PricingApi;
import dev.stoa.walk.Answer;
import dev.stoa.walk.Http;
import dev.stoa.walk.Staff;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(OrderBook.class)
class StaffApiTests {

    private static final String API = "/api/admin/v1";
    private static final Duration SOON = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    OrderBook orders;

    @Autowired
    PricingApi pricing;

    @Autowired
    InventoryApi inventory;

    private Staff staff;

    @BeforeEach
    void signIn() {
        staff = new Staff(URI.create("http://localhost:" + port), "admin", "test-admin-password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/orders", "/orders/019a0000-0000-7000-8000-000000000000/saga", "/stock/X", "/mailbox",
            "/sandbox/charges?orderId=019a0000-0000-7000-8000-000000000000", "/messages/parked"})
    void isForStaffOnly(String path) {
        new Http(URI.create("http://localhost:" + port)).get(API + path).expect(401);
    }

    @Test
    void showsAnOrderWithItsPaymentAndShipments() {
        var id = orders.place(staff.sells(1999, 10), "tok_ok");
        awaitSaga(id, "completed");

        var order = staff.order(id);

        assertThat(order.path("status").asString()).isEqualTo("confirmed");
        assertThat(order.path("cancellation").isNull()).isTrue();
        assertThat(order.path("totals").path("gross").path("amountMinor").asInt()).isEqualTo(2594);
        assertThat(order.path("payment").path("state").asString()).isEqualTo("authorized");
        assertThat(order.path("payment").path("provider").asString()).isEqualTo("sandbox");
        assertThat(sum(order.path("payment").path("ledger"))).isZero();
        assertThat(order.path("payment").path("ledger")).isNotEmpty().allSatisfy(posting -> {
            assertThat(posting.path("account").asString()).isNotBlank();
            assertThat(posting.path("at").asString()).endsWith("Z");
        });
        assertThat(order.path("shipments")).singleElement().satisfies(shipment -> {
            assertThat(shipment.path("state").asString()).isEqualTo("created");
            assertThat(shipment.path("trackingNumber").asString()).isNotBlank();
        });
        var tag = staff.http.get(API + "/orders/" + id).header("ETag");
        staff.http.with("If-None-Match", tag).get(API + "/orders/" + id).expect(304);
    }

    @Test
    void showsTheSagaStepByStep() {
        var id = orders.place(staff.sells(1999, 10), "tok_ok");
        awaitSaga(id, "completed");

        var steps = staff.saga(id).path("steps");

        assertThat(words(steps, "name")).containsExactly("reserve_inventory", "authorize_payment", "create_shipment",
                "send_confirmation", "confirm_order");
        assertThat(words(steps, "state")).containsOnly("completed");
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.path("attempts").asInt()).isEqualTo(1);
            assertThat(step.has("reason")).isTrue();
        });
    }

    @Test
    void showsWhyAnOrderWasCalledOff() {
        var sku = staff.sells(1999, 10);
        var id = orders.place(sku, "tok_declined");
        awaitSaga(id, "compensated");

        assertThat(words(staff.saga(id).path("steps"), "state"))
                .containsExactly("compensated", "failed", "skipped", "skipped", "skipped");
        assertThat(staff.order(id).path("cancellation").path("code").asString()).isEqualTo("payment_declined");
        assertThat(words(staff.mail(id), "template")).containsExactly("cancellation");
        assertThat(staff.stock(sku).path("reserved").asInt()).isZero();
    }

    @Test
    void takesAParcelToTheDoorAndMoneyBack() {
        var sku = staff.sells(1999, 10);
        var id = orders.place(sku, "tok_ok");
        awaitSaga(id, "completed");
        refund(id, Map.of()).expectProblem(409, "not_captured");

        staff.dispatches(id);
        staff.dispatches(id);
        await().atMost(SOON).untilAsserted(() -> assertThat(paymentState(id)).isEqualTo("captured"));
        staff.delivers(id);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(staff.order(id).path("status").asString()).isEqualTo("delivered"));

        var refunded = refund(id, Map.of("amount", Map.of("amountMinor", 500, "currency", "EUR"))).expect(201).body();
        assertThat(refunded.path("amount").path("amountMinor").asInt()).isEqualTo(500);
        assertThat(refunded.path("id").asString()).isNotBlank();
        refund(id, Map.of("amount", Map.of("amountMinor", 2095, "currency", "EUR"))).expect(422);
        refund(id, null).expect(201);
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(paymentState(id)).isEqualTo("refunded");
            assertThat(words(staff.charges(id), "kind")).containsExactly("authorized", "captured", "refunded",
                    "refunded");
            assertThat(words(staff.mail(id), "template")).containsExactlyInAnyOrder("confirmation", "shipped",
                    "delivered", "refund", "refund");
            assertThat(words(staff.order(id).path("timeline"), "event")).filteredOn("refunded"::equals).hasSize(2);
        });
        assertThat(sum(staff.order(id).path("payment").path("ledger"))).isZero();
        assertThat(staff.stock(sku).path("onHand").asInt()).isEqualTo(9);
    }

    @Test
    void aRefundNeedsAKeyAndHappensOncePerKey() {
        var id = orders.place(staff.sells(1999, 10), "tok_ok");
        awaitSaga(id, "completed");
        staff.dispatches(id);
        await().atMost(SOON).untilAsserted(() -> assertThat(paymentState(id)).isEqualTo("captured"));
        var path = API + "/orders/" + id + "/refunds";
        var body = Map.of("amount", Map.of("amountMinor", 100, "currency", "EUR"));

        staff.http.post(path, body).expect(400);
        var keyed = staff.http.with("Idempotency-Key", UUID.randomUUID().toString());
        var first = keyed.post(path, body).expect(201);
        var second = keyed.post(path, body).expect(201);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void listsOrdersNewestFirstPageByPage() {
        var sku = staff.sells(1999, 10);
        var placed = List.of(orders.place(sku, "tok_ok"), orders.place(sku, "tok_ok"), orders.place(sku, "tok_ok"));

        var first = staff.http.get(API + "/orders?limit=2").expect(200).body();
        var second = staff.http.get(API + "/orders?limit=2&after=" + first.path("nextCursor").asString()).expect(200);

        assertThat(words(first.path("items"), "id")).containsExactly(placed.get(2), placed.get(1));
        assertThat(words(second.body().path("items"), "id").getFirst()).isEqualTo(placed.getFirst());
        staff.http.get(API + "/orders?limit=0").expect(400);
    }

    @Test
    void saysWhatIsNotThere() {
        var nobody = UUID.randomUUID();
        staff.http.get(API + "/orders/" + nobody).expectProblem(404, "order_not_found");
        staff.http.get(API + "/orders/" + nobody + "/saga").expectProblem(404, "saga_not_found");
        staff.http.get(API + "/stock/NO-SUCH").expectProblem(404, "stock_not_found");
        staff.http.post(API + "/shipments/" + nobody + "/dispatch", null).expect(404);
        staff.http.post(API + "/messages/parked/" + nobody + "/replay", null).expect(404);
        refund(nobody.toString(), null).expect(404);
        assertThat(staff.mail(nobody.toString())).isEmpty();
        assertThat(staff.charges(nobody.toString())).isEmpty();
    }

    @Test
    void countsStockInAndOut() {
        var sku = staff.sells(1999, 10);
        var read = staff.http.get(API + "/stock/" + sku).expect(200);
        assertThat(read.body().path("available").asInt()).isEqualTo(10);
        assertThat(read.body().path("locations")).hasSize(1);

        var adjusted = adjust(staff.http.with("If-Match", read.header("ETag")), sku, -3).expect(200);
        assertThat(adjusted.body().path("onHand").asInt()).isEqualTo(7);
        assertThat(adjusted.header("ETag")).isNotEqualTo(read.header("ETag")).isNotEmpty();
        adjust(staff.http.with("If-Match", read.header("ETag")), sku, -3).expect(412);
        adjust(staff.http, sku, -8).expectProblem(409, "stock_below_reserved");
        staff.http.post(API + "/stock/" + sku + "/adjustments", Map.of("delta", 1, "reason", "counted")).expect(400);
        assertThat(staff.stock(sku).path("onHand").asInt()).isEqualTo(7);
    }

    @Test
    void anAdjustmentNeedsADeltaAndAReason() {
        var sku = staff.sells(1999, 10);
        var path = API + "/stock/" + sku + "/adjustments";
        var keyed = staff.http.with("Idempotency-Key", UUID.randomUUID().toString());
        keyed.post(path, Map.of("reason", "counted")).expect(400);
        keyed.post(path, Map.of("delta", 1)).expect(400);
        keyed.post(path, Map.of("delta", 1, "reason", "counted", "who", "me")).expect(400);
        assertThat(staff.stock(sku).path("onHand").asInt()).isEqualTo(10);
    }

    @Test
    void repeatingAProductAfterAFailureCompletesIt() {
        var product = product("chair-" + UUID.randomUUID(), "CHAIR-" + UUID.randomUUID(), 5000, 4);
        var first = staff.http.post(API + "/products", product).expect(201);
        var second = staff.http.post(API + "/products", product).expect(201);

        assertThat(second.body().path("id")).isEqualTo(first.body().path("id"));
        assertThat(staff.stock(skuOf(product)).path("onHand").asInt()).isEqualTo(4);
    }

    @Test
    void aProductThatIsRefusedLeavesNothingBehind() {
        var sku = "VASE-" + UUID.randomUUID();
        staff.http.post(API + "/products", product("Not A Slug", sku, 5000, 4)).expect(422);

        assertThat(inventory.stock(sku)).isEmpty();
        staff.http.post(API + "/products", product("vase-" + UUID.randomUUID(), sku, 5000, 9)).expect(201);
        assertThat(staff.stock(sku).path("onHand").asInt()).isEqualTo(9);
    }

    @Test
    void aTakenSkuKeepsItsPrice() {
        var sku = staff.sells(1999, 10);
        staff.http.post(API + "/products", product("other-" + UUID.randomUUID(), sku, 1, 99))
                .expectProblem(409, "sku_taken");

        var price = pricing.prices(new MarketCode("DE"), List.of(sku)).get(sku);
        assertThat(Objects.requireNonNull(price).amountMinor()).isEqualTo(1999);
        assertThat(staff.stock(sku).path("onHand").asInt()).isEqualTo(10);
    }

    @Test
    void aProductNeedsAPrice() {
        var product = product("lamp-" + UUID.randomUUID(), "LAMP-" + UUID.randomUUID(), 5000, 4);
        product.put("variants", List.of(Map.of("sku", "LAMP-X", "name", "Lamp", "prices", List.of())));
        staff.http.post(API + "/products", product).expect(400);
        product.put("variants", List.of(Map.of("sku", "LAMP-X", "name", "Lamp", "stock", 1)));
        staff.http.post(API + "/products", product).expect(400);
    }

    @Test
    void aProductBeginsWithNoMoreThanCanBeCounted() {
        var sku = "PIN-" + UUID.randomUUID();
        var slug = "pin-" + UUID.randomUUID();
        assertThat(staff.http.post(API + "/products", product(slug, sku, 5000, 2_000_000_000)).expect(400).text())
                .contains("variants[0].stock");
        assertThat(pricing.prices(new MarketCode("DE"), List.of(sku))).isEmpty();

        staff.http.post(API + "/products", product(slug, sku, 5000, 1_000_000_000)).expect(201);
        adjust(staff.http, sku, -5).expect(200);
    }

    @Test
    void listsWhatIsParked() {
        assertThat(staff.http.get(API + "/messages/parked").expect(200).body().path("items").isArray()).isTrue();
        staff.http.post(API + "/messages/parked/" + UUID.randomUUID() + "/discard", Map.of("reason", " ")).expect(400);
    }

    private static Map<String, Object> product(String slug, String sku, int amountMinor, int stock) {
        return new HashMap<>(Map.of("slug", slug, "name", "A thing", "description", "It is there.", "variants",
                List.of(Map.of("sku", sku, "name", "Plain", "stock", stock, "prices",
                        List.of(Map.of("currency", "EUR", "amountMinor", amountMinor))))));
    }

    private static String skuOf(Map<String, Object> product) {
        return product.toString().replaceAll(".*sku=([^,}]+).*", "$1");
    }

    private void awaitSaga(String id, String status) {
        await().atMost(SOON).until(() -> status.equals(sagaStatus(id)));
    }

    private String sagaStatus(String id) {
        var answer = staff.http.get(API + "/orders/" + id + "/saga");
        return answer.status() == 200 ? answer.body().path("status").asString() : "";
    }

    private String paymentState(String id) {
        return staff.order(id).path("payment").path("state").asString();
    }

    private Answer refund(String id, @Nullable Object body) {
        return staff.http.with("Idempotency-Key", UUID.randomUUID().toString())
                .post(API + "/orders/" + id + "/refunds", body);
    }

    private static Answer adjust(Http http, String sku, int delta) {
        return http.with("Idempotency-Key", UUID.randomUUID().toString())
                .post(API + "/stock/" + sku + "/adjustments", Map.of("delta", delta, "reason", "counted"));
    }

    private static long sum(JsonNode ledger) {
        return StreamSupport.stream(ledger.spliterator(), false)
                .mapToLong(posting -> posting.path("amount").path("amountMinor").asLong())
                .sum();
    }

    private static List<String> words(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false).map(item -> item.path(field).asString()).toList();
    }
}
