package dev.stoa.shipping.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * A parcel had left before the order could be called off: none of its parcels is.
 *
 * @param orderId the order
 * @since 0.1
 */
@MessageType("shipping.ShipmentCancellationRefused")
public record ShipmentCancellationRefused(UUID messageId, Instant occurredAt, UUID orderId) implements Event {

    public ShipmentCancellationRefused(UUID orderId) {
        this(Ids.next(), Instant.now(), orderId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
