package dev.stoa.shipping.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** The parcel has arrived. */
@MessageType("shipping.OrderDelivered")
public record OrderDelivered(UUID messageId, Instant occurredAt, UUID orderId, UUID shipmentId) implements Event {

    public OrderDelivered(UUID orderId, UUID shipmentId) {
        this(Ids.next(), Instant.now(), orderId, shipmentId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
