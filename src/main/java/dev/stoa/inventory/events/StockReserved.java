package dev.stoa.inventory.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** All units of the order are promised to it. */
@MessageType("inventory.StockReserved")
public record StockReserved(UUID messageId, Instant occurredAt, UUID orderId) implements Event {

    public StockReserved(UUID orderId) {
        this(Ids.next(), Instant.now(), orderId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
