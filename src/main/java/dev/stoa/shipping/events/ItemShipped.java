package dev.stoa.shipping.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** The parcel has left the house. */
@MessageType("shipping.ItemShipped")
public record ItemShipped(UUID messageId, Instant occurredAt, UUID orderId, UUID shipmentId,
        String trackingNumber) implements Event {

    public ItemShipped(UUID orderId, UUID shipmentId, String trackingNumber) {
        this(Ids.next(), Instant.now(), orderId, shipmentId, trackingNumber);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
