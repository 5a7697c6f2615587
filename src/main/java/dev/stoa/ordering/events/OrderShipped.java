package dev.stoa.ordering.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * The last parcel of the order has left.
 *
 * @param orderId the order
 * @since 0.1
 */
@MessageType("ordering.OrderShipped")
public record OrderShipped(UUID messageId, Instant occurredAt, UUID orderId) implements Event {

    public OrderShipped(UUID orderId) {
        this(Ids.next(), Instant.now(), orderId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
