package dev.stoa.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.walk.Answer;
import dev.stoa.walk.Books;
import dev.stoa.walk.Shopper;
import dev.stoa.walk.Shopper.Receipt;
import dev.stoa.walk.Staff;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** One order on its way, by a client that repeats what got no answer, as a careful client does. */
final class Traveler {

    private static final Duration WITHIN = Duration.ofSeconds(110);
    /** What is in stock, and what is ordered: every location has to send its share. */
    private static final int UNITS = 2;

    private final Journey journey;
    private final String key = UUID.randomUUID().toString();
    private final String sku;
    private final String cart;
    private final Map<String, Object> order;
    private volatile URI address;
    private volatile Receipt receipt = new Receipt("", "", "", 0);

    /** Fills the cart and reads the quote; nothing is ordered yet. */
    Traveler(Journey journey, URI address) {
        this.journey = journey;
        this.address = address;
        sku = staff().sells(1999, UNITS / journey.parcels());
        for (int other = 1; other < journey.parcels(); other++) {
            staff().adjusts(sku, staff().opensLocation(), UNITS / journey.parcels()).expect(200);
        }
        cart = shopper().fillsCart(sku, UNITS);
        order = shopper().orderOf(cart, "tok_ok");
        order.put("deliveryAddress", journey.address());
    }

    void goOnAt(URI elsewhere) {
        address = elsewhere;
    }

    void travel() {
        receipt = shopper().receipt(cart, insist(() -> shopper().places(order, key), 201));
        if (journey.isRefused()) {
            await(() -> books().areThoseOfACancelledOrder(receipt, "address_refused", "authorized", "voided"));
            return;
        }
        await(() -> books().areThoseOfAConfirmedOrder(receipt, journey.parcels()));
        onEachShipment("dispatch");
        await(() -> books().chargesAre(receipt, "authorized", "captured"));
        await(() -> books().stockIs(sku, 0, 0));
        onEachShipment("deliver");
        await(() -> assertThat(shopper().status(receipt)).isEqualTo("delivered"));
        await(() -> books().mailsAre(receipt, allMails()));
    }

    /** Everything once, nothing twice, nothing left over. */
    void expectBooksInOrder() {
        assertThat(insist(() -> shopper().places(order, key), 201).body().path("id").asString())
                .isEqualTo(receipt.orderId());
        books().ledgerIsBalanced(receipt);
        if (journey.isRefused()) {
            books().areThoseOfACancelledOrder(receipt, "address_refused", "authorized", "voided");
            books().stockIs(sku, UNITS, 0);
            return;
        }
        books().chargesAre(receipt, "authorized", "captured");
        books().mailsAre(receipt, allMails());
        books().shipmentsAre(receipt, Collections.nCopies(journey.parcels(), "delivered").toArray(String[]::new));
        books().stockIs(sku, 0, 0);
        assertThat(staff().saga(receipt.orderId()).path("status").asString()).isEqualTo("completed");
    }

    private void onEachShipment(String step) {
        var shipments = insist(() -> staff().http.get("/api/admin/v1/orders/" + receipt.orderId()), 200).body()
                .path("shipments");
        shipments.forEach(shipment -> insist(() -> staff().onShipment(shipment.path("id").asString(), step), 200));
    }

    private String[] allMails() {
        return Stream.of(Stream.of("confirmation"), Stream.generate(() -> "shipped").limit(journey.parcels()),
                Stream.of("delivered")).flatMap(it -> it).toArray(String[]::new);
    }

    private Answer insist(Supplier<Answer> request, int status) {
        var answer = new Answer[1];
        await(() -> answer[0] = request.get().expect(status));
        return answer[0];
    }

    private void await(Runnable expectation) {
        Awaitility.await()
                .atMost(WITHIN)
                .pollInterval(Duration.ofMillis(100))
                .ignoreException(UncheckedIOException.class)
                .untilAsserted(expectation::run);
    }

    private Shopper shopper() {
        return new Shopper(address);
    }

    private Staff staff() {
        return new Staff(address, StoaProcess.USER, StoaProcess.PASSWORD);
    }

    private Books books() {
        return new Books(staff(), shopper());
    }
}
