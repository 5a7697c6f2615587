package dev.stoa.ordering.persistence;

import static dev.stoa.ordering.OrderFixture.NOON;
import static dev.stoa.ordering.OrderFixture.euros;
import static dev.stoa.ordering.OrderFixture.placed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ordering.domain.OrderEvent;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was stored once must be read for ever: these texts are never changed, only joined by further ones. */
class StoredEventTests {

    private static final Map<String, String> STORED = Map.of("placed",
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
            new OrderEvent.Confirmed(NOON), "shipped", new OrderEvent.Shipped(NOON, "TRACK-1"), "delivered",
            new OrderEvent.Delivered(NOON), "refunded", new OrderEvent.Refunded(NOON, new UUID(0, 5), euros(100)),
            "cancelled", new OrderEvent.Cancelled(NOON, "out_of_stock", "Sold out."));

    @Test
    void areReadFromWhatWasEverStored() {
        STORED.forEach((word, json) -> assertThat(StoredType.read(word, json)).isEqualTo(EVENTS.get(word)));
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
