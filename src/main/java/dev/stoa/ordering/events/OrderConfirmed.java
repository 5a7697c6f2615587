package dev.stoa.ordering.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Stock, payment and shipment are assured, and the shopper was told.
 *
 * @param orderId the order
 * @since 0.1
 */
@MessageType("ordering.OrderConfirmed")
public record OrderConfirmed(UUID messageId, Instant occurredAt, UUID orderId) implements Event {

    public OrderConfirmed(UUID orderId) {
        this(Ids.next(), Instant.now(), orderId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
