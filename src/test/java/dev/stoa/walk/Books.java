package dev.stoa.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.walk.Shopper.Receipt;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Lays everything that Stoa wrote about an order side by side: stock, ledger, provider's book, mailbox, cart and saga. */
public final class Books {

    private final Staff staff;
    private final Shopper shopper;

    public Books(Staff staff, Shopper shopper) {
        this.staff = staff;
        this.shopper = shopper;
    }

    public Books awaitStatus(Receipt order, String status, Duration within) {
        await().atMost(within)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(shopper.status(order)).isEqualTo(status));
        return this;
    }

    public Books awaitSaga(Receipt order, String status, Duration within) {
        await().atMost(within)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(staff.saga(order.orderId()).path("status").asString())
                        .as(() -> staff.saga(order.orderId()).toString())
                        .isEqualTo(status));
        return this;
    }

    /** Confirmed: units promised, money set aside, a parcel announced, one mail, the cart closed. */
    public void areThoseOfAConfirmedOrder(Receipt order) {
        areThoseOfAConfirmedOrder(order, 1);
    }

    /** The same in several parcels. */
    public void areThoseOfAConfirmedOrder(Receipt order, int parcels) {
        assertThat(shopper.status(order)).isEqualTo("confirmed");
        chargesAre(order, "authorized");
        mailsAre(order, "confirmation");
        shipmentsAre(order, Collections.nCopies(parcels, "created").toArray(String[]::new));
        ledgerIsBalanced(order);
        assertThat(staff.saga(order.orderId()).path("status").asString()).isEqualTo("completed");
    }

    /** Cancelled: nothing promised, nothing held, no parcel, the reason told, the cart open again. */
    public void areThoseOfACancelledOrder(Receipt order, String code, String... charges) {
        var seen = shopper.looksAt(order).expect(200).body();
        assertThat(seen.path("status").asString()).isEqualTo("cancelled");
        assertThat(seen.path("cancellation").path("code").asString()).isEqualTo(code);
        assertThat(seen.path("cancellation").path("text").asString()).hasSizeGreaterThan(10);
        chargesAre(order, charges);
        ledgerIsBalanced(order);
        assertThat(mails(order)).last().isEqualTo("cancellation");
        assertThat(mails(order)).doesNotHaveDuplicates();
        staff.order(order.orderId())
                .path("shipments")
                .forEach(shipment -> assertThat(shipment.path("state").asString()).isIn("cancelled", "rejected"));
        assertThat(staff.saga(order.orderId()).path("status").asString()).isEqualTo("compensated");
    }

    public void stockIs(String sku, int onHand, int reserved) {
        var stock = staff.stock(sku);
        assertThat(stock.path("onHand").asInt()).as("on hand in %s", stock).isEqualTo(onHand);
        assertThat(stock.path("reserved").asInt()).as("reserved in %s", stock).isEqualTo(reserved);
    }

    public void stockIs(String sku, String location, int onHand, int reserved) {
        var level = StreamSupport.stream(staff.stock(sku).path("locations").spliterator(), false)
                .filter(it -> it.path("location").asString().equals(location))
                .findFirst()
                .orElseThrow();
        assertThat(level.path("onHand").asInt()).as("on hand in %s", level).isEqualTo(onHand);
        assertThat(level.path("reserved").asInt()).as("reserved in %s", level).isEqualTo(reserved);
    }

    public void chargesAre(Receipt order, String... kinds) {
        assertThat(words(staff.charges(order.orderId()), "kind")).containsExactly(kinds);
    }

    public void mailsAre(Receipt order, String... templates) {
        assertThat(mails(order)).containsExactly(templates);
    }

    public void shipmentIs(Receipt order, String state) {
        shipmentsAre(order, state);
    }

    public void shipmentsAre(Receipt order, String... states) {
        assertThat(words(staff.order(order.orderId()).path("shipments"), "state")).containsExactlyInAnyOrder(states);
    }

    public void ledgerIsBalanced(Receipt order) {
        var ledger = staff.order(order.orderId()).path("payment").path("ledger");
        assertThat(StreamSupport.stream(ledger.spliterator(), false)
                .mapToLong(posting -> posting.path("amount").path("amountMinor").asLong())
                .sum()).isZero();
    }

    private List<String> mails(Receipt order) {
        return words(staff.mail(order.orderId()), "template");
    }

    private static List<String> words(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false).map(item -> item.path(field).asString()).toList();
    }
}
