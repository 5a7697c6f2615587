package dev.stoa.extraction.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.walk.Books;
import dev.stoa.walk.Shopper;
import dev.stoa.walk.Shopper.Receipt;
import dev.stoa.walk.Staff;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * A run of all kinds of orders over HTTP: one that is shipped in two parcels, delivered and refunded, ones that are paid
 * after some trouble, and ones that fail at each step.
 */
public final class EveryOrder {

    public static final String USER = "staff";
    public static final String PASSWORD = "open-sesame";

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Shopper shopper;
    private final Staff staff;
    private final Books books;

    public EveryOrder(int port) {
        var base = URI.create("http://localhost:" + port);
        shopper = new Shopper(base);
        staff = new Staff(base, USER, PASSWORD);
        books = new Books(staff, shopper);
    }

    /**
     * Runs them to their end.
     *
     * @return the orders by how they went
     */
    public Map<String, String> run() {
        var sku = staff.sells(1999, 10);
        var hall = staff.opensLocation();
        staff.adjusts(sku, hall, 5).expect(200);
        // All at once: those with a slow answer make the others wait for nothing.
        var late = shopper.buys(sku, 1, "tok_timeout_not_charged");
        var found = shopper.buys(sku, 1, "tok_timeout_charged");
        var declined = shopper.buys(sku, 1, "tok_declined");
        var refused = refusedByTheCarrier(sku);
        var unsold = soldOutMeanwhile();
        var good = shopper.buys(sku, 11, "tok_ok");

        books.awaitSaga(good, "completed", SOON).areThoseOfAConfirmedOrder(good, 2);
        shipAndReturn(good);
        books.awaitSaga(declined, "compensated", SOON);
        books.awaitSaga(refused, "compensated", SOON);
        books.awaitSaga(unsold, "compensated", SOON);
        books.awaitSaga(found, "completed", SOON);
        books.awaitSaga(late, "compensated", SOON);
        return Map.of("delivered", good.orderId(), "declined", declined.orderId(), "refused", refused.orderId(),
                "unsold",
                unsold.orderId(), "found out", found.orderId(), "unknown", late.orderId());
    }

    private void shipAndReturn(Receipt order) {
        staff.order(order.orderId()).path("shipments").forEach(shipment -> {
            staff.onShipment(shipment.path("id").asString(), "dispatch").expect(200);
            staff.onShipment(shipment.path("id").asString(), "deliver").expect(200);
        });
        books.awaitStatus(order, "delivered", SOON);
        await().atMost(SOON).untilAsserted(() -> books.chargesAre(order, "authorized", "captured"));
        staff.refunds(order.orderId(), Map.of()).expect(201);
        await().atMost(SOON).untilAsserted(() -> books.chargesAre(order, "authorized", "captured", "refunded"));
    }

    private Receipt refusedByTheCarrier(String sku) {
        var cart = shopper.fillsCart(sku, 1);
        var body = shopper.orderOf(cart, "tok_ok");
        body.put("deliveryAddress", Map.of("name", "Ada Ahrens", "line1", "Refused Street 1", "postalCode", "10115",
                "city", "Berlin", "country", "DE"));
        return shopper.receipt(cart, shopper.places(body, UUID.randomUUID().toString()).expect(201));
    }

    /** Of two orders for the last unit one is rejected; placed together, or checkout would see it coming. */
    private Receipt soldOutMeanwhile() {
        for (int tries = 0; tries < 20; tries++) {
            var sku = staff.sells(1500, 1);
            var first = shopper.fillsCart(sku, 1);
            var second = shopper.fillsCart(sku, 1);
            var bodies = java.util.List.of(shopper.orderOf(first, "tok_ok"), shopper.orderOf(second, "tok_ok"));
            var answers = bodies.parallelStream()
                    .map(body -> shopper.places(body, UUID.randomUUID().toString()))
                    .toList();
            if (answers.stream().allMatch(answer -> answer.status() == 201)) {
                var one = shopper.receipt(first, answers.getFirst());
                var other = shopper.receipt(second, answers.getLast());
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(java.util.List.of(shopper.status(one), shopper.status(other)))
                                .contains("cancelled"));
                return shopper.status(one).equals("cancelled") ? one : other;
            }
        }
        throw new AssertionError("Twenty times the second order for a last unit was refused by checkout");
    }
}
