package dev.stoa.inventory.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Nothing is reserved for the order any more.
 *
 * @param orderId the order
 * @since 0.1
 */
@MessageType("inventory.StockReleased")
public record StockReleased(UUID messageId, Instant occurredAt, UUID orderId) implements Event {

    public StockReleased(UUID orderId) {
        this(Ids.next(), Instant.now(), orderId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
