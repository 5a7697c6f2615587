package dev.stoa.ordering.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * The order is off.
 *
 * @param orderId the order
 * @param code a stable word such as {@code out_of_stock}
 * @since 0.1
 */
@MessageType("ordering.OrderCancelled")
public record OrderCancelled(UUID messageId, Instant occurredAt, UUID orderId, String code) implements Event {

    public OrderCancelled(UUID orderId, String code) {
        this(Ids.next(), Instant.now(), orderId, code);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
