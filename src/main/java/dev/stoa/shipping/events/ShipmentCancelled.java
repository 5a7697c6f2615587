package dev.stoa.shipping.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * No parcel of the order will leave.
 *
 * @param orderId the order
 * @since 0.1
 */
@MessageType("shipping.ShipmentCancelled")
public record ShipmentCancelled(UUID messageId, Instant occurredAt, UUID orderId) implements Event {

    public ShipmentCancelled(UUID orderId) {
        this(Ids.next(), Instant.now(), orderId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
