package dev.stoa.ordering.persistence;

import static dev.stoa.ordering.OrderFixture.NOON;
import static dev.stoa.ordering.OrderFixture.euros;
import static dev.stoa.ordering.OrderFixture.placed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ordering.domain.OrderEvent;
import dev.stoa.ordering.domain.OrderEvent.Part;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was stored once must be read for ever: these texts are never changed, only joined by further ones. */
class StoredEventTests {

    /** As events are stored now. */
    private static final Map<String, String> STORED = Map.of("placed",
            """
                    {"at":"2026-03-01T12:00:00Z","requestId":"00000000-0000-0000-0000-000000000001",\
                    "requestHash":"0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f","number":"S-100001",\
                    "cartId":"00000000-0000-0000-0000-000000000002","contactId":"00000000-0000-0000-0000-000000000003",\
                    "paymentId":"00000000-0000-0000-0000-000000000004","market":"DE","lines":[{"sku":"MUG-1","name":"Mug, blue",\
                    "quantity":2,"unitPrice":{"amountMinor":1190,"currency":"EUR"},"totals":{"net":{"amountMinor":2000,\
                    "currency":"EUR"},"tax":{"amountMinor":380,"currency":"EUR"},"gross":{"amountMinor":2380,"currency":"EUR"}},\
                    "weightGrams":400}],\
                    "delivery":{"optionId":"standard","name":"Standard","totals":{"net":{"amountMinor":500,"currency":"EUR"},\
                    "tax":{"amountMinor":95,"currency":"EUR"},"gross":{"amountMinor":595,"currency":"EUR"}}},"weightGrams":800,\
                    "totals":{"net":{"amountMinor":2500,"currency":"EUR"},"tax":{"amountMinor":475,"currency":"EUR"},\
                    "gross":{"amountMinor":2975,"currency":"EUR"}},"destination":{"country":"DE","postalArea":"10"}}""",
            "confirmed", """
                    {"at":"2026-03-01T12:00:00Z"}""", "parcel_shipped", """
                    {"at":"2026-03-01T12:00:00Z","trackingNumber":"TRACK-2","part":{"number":2,"of":2}}""", "shipped",
            """
                    {"at":"2026-03-01T12:00:00Z","trackingNumber":"TRACK-1","part":{"number":1,"of":1}}""",
            "parcel_delivered", """
                    {"at":"2026-03-01T12:00:00Z","part":{"number":2,"of":2}}""", "delivered", """
                    {"at":"2026-03-01T12:00:00Z","part":{"number":1,"of":1}}""", "refunded", """
                    {"at":"2026-03-01T12:00:00Z","refundId":"00000000-0000-0000-0000-000000000005",\
                    "amount":{"amountMinor":100,"currency":"EUR"}}""", "cancelled", """
                    {"at":"2026-03-01T12:00:00Z","code":"out_of_stock","text":"Sold out."}""");

    /** As they were stored when an order was one parcel and kept no weights and no destination. */
    private static final Map<String, String> STORED_BEFORE_PARCELS = Map.of("placed",
            """
                    {"at":"2026-03-01T12:00:00Z","requestId":"00000000-0000-0000-0000-000000000001",\
                    "requestHash":"0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f","number":"S-100001",\
                    "cartId":"00000000-0000-0000-0000-000000000002","contactId":"00000000-0000-0000-0000-000000000003",\
                    "paymentId":"00000000-0000-0000-0000-000000000004","market":"DE","lines":[{"sku":"MUG-1","name":"Mug, blue",\
                    "quantity":2,"unitPrice":{"amountMinor":1190,"currency":"EUR"},"totals":{"net":{"amountMinor":2000,\
                    "currency":"EUR"},"tax":{"amountMinor":380,"currency":"EUR"},"gross":{"amountMinor":2380,"currency":"EUR"}}}],\
                    "delivery":{"optionId":"standard","name":"Standard","totals":{"net":{"amountMinor":500,"currency":"EUR"},\
                    "tax":{"amountMinor":95,"currency":"EUR"},"gross":{"amountMinor":595,"currency":"EUR"}}},"weightGrams":800,\
                    "totals":{"net":{"amountMinor":2500,"currency":"EUR"},"tax":{"amountMinor":475,"currency":"EUR"},\
                    "gross":{"amountMinor":2975,"currency":"EUR"}}}""",
            "confirmed", """
                    {"at":"2026-03-01T12:00:00Z"}""", "shipped", """
                    {"at":"2026-03-01T12:00:00Z","trackingNumber":"TRACK-1"}""", "delivered", """
                    {"at":"2026-03-01T12:00:00Z"}""", "refunded", """
                    {"at":"2026-03-01T12:00:00Z","refundId":"00000000-0000-0000-0000-000000000005",\
                    "amount":{"amountMinor":100,"currency":"EUR"}}""", "cancelled", """
                    {"at":"2026-03-01T12:00:00Z","code":"out_of_stock","text":"Sold out."}""");

    private static final Map<String, OrderEvent> EVENTS = Map.of("placed", placed(), "confirmed",
            new OrderEvent.Confirmed(NOON), "parcel_shipped",
            new OrderEvent.ParcelShipped(NOON, "TRACK-2", new Part(2, 2)), "shipped",
            new OrderEvent.Shipped(NOON, "TRACK-1", new Part(1, 1)), "parcel_delivered",
            new OrderEvent.ParcelDelivered(NOON, new Part(2, 2)), "delivered",
            new OrderEvent.Delivered(NOON, new Part(1, 1)), "refunded",
            new OrderEvent.Refunded(NOON, new UUID(0, 5), euros(100)), "cancelled",
            new OrderEvent.Cancelled(NOON, "out_of_stock", "Sold out."));

    @Test
    void areReadFromWhatWasEverStored() {
        STORED.forEach((word, json) -> assertThat(StoredType.read(word, json)).isEqualTo(EVENTS.get(word)));
        STORED_BEFORE_PARCELS.forEach((word, json) -> {
            if (!word.equals("placed")) {
                assertThat(StoredType.read(word, json)).isEqualTo(EVENTS.get(word));
            }
        });
    }

    @Test
    void hadNoWeightsAndNoDestinationOnce() {
        var stored = (OrderEvent.Placed) StoredType.read("placed", STORED_BEFORE_PARCELS.getOrDefault("placed", ""));

        assertThat(stored.destination()).isNull();
        assertThat(stored.lines()).extracting(OrderEvent.Line::weightGrams).containsExactly(0);
        assertThat(stored.totals()).isEqualTo(placed().totals());
    }

    @Test
    void areStoredAsTheyWereEverStored() {
        EVENTS.forEach((word, event) -> {
            assertThat(StoredType.wordFor(event)).isEqualTo(word);
            assertThat(StoredJson.write(event)).isEqualToIgnoringWhitespace(STORED.get(word));
        });
    }

    @Test
    void areAllHere() {
        assertThat(EVENTS.values()).extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(Stream.of(OrderEvent.class.getPermittedSubclasses()).toList());
        assertThat(STORED).containsOnlyKeys(EVENTS.keySet());
    }

    @Test
    void mayHaveGrown() {
        assertThat(StoredType.read("confirmed", """
                {"at":"2026-03-01T12:00:00Z","by":"a later version"}""")).isEqualTo(EVENTS.get("confirmed"));
    }
}
