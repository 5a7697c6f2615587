package dev.stoa.ordering.events;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Totals;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A shopper ordered. Carries what fulfilling it takes.
 *
 * @param deliveryOptionId as shipping named it
 * @param weightGrams of the whole order, with packaging
 */
@MessageType("ordering.OrderPlaced")
public record OrderPlaced(UUID messageId, Instant occurredAt, UUID orderId, String number, UUID cartId, UUID contactId,
        UUID paymentId, String market, List<Line> lines, String deliveryOptionId, int weightGrams,
        Totals totals) implements Event {

    public OrderPlaced {
        lines = List.copyOf(lines);
    }

    public OrderPlaced(UUID orderId, String number, UUID cartId, UUID contactId, UUID paymentId, String market,
            List<Line> lines, String deliveryOptionId, int weightGrams, Totals totals) {
        this(Ids.next(), Instant.now(), orderId, number, cartId, contactId, paymentId, market, lines, deliveryOptionId,
                weightGrams, totals);
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    /** So many units of a SKU. */
    public record Line(String sku, int quantity) {}
}
