package dev.stoa.ordering.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * The order was delivered.
 *
 * @param orderId the order
 * @since 0.1
 */
@MessageType("ordering.OrderCompleted")
public record OrderCompleted(UUID messageId, Instant occurredAt, UUID orderId) implements Event {

    public OrderCompleted(UUID orderId) {
        this(Ids.next(), Instant.now(), orderId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
