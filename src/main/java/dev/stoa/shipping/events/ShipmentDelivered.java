package dev.stoa.shipping.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * A parcel has arrived, and it is not the last of its order: that is told by {@link OrderDelivered}.
 *
 * @param orderId the order
 * @param shipmentId the parcel that arrived
 * @param location which it had left
 * @param remaining how many parcels of the order have not arrived yet
 * @since 0.1
 */
@MessageType("shipping.ShipmentDelivered")
public record ShipmentDelivered(UUID messageId, Instant occurredAt, UUID orderId, UUID shipmentId, String location,
        int remaining) implements Event {

    public ShipmentDelivered(UUID orderId, UUID shipmentId, String location, int remaining) {
        this(Ids.next(), Instant.now(), orderId, shipmentId, location, remaining);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
