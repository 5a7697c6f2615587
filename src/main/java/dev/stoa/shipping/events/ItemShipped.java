package dev.stoa.shipping.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parcel of the order has left the house.
 *
 * @param orderId the order
 * @param shipmentId the parcel that left
 * @param trackingNumber the carrier's
 * @param location which it has left; null in messages from when an order was one parcel
 * @param remaining how many parcels of the order have not left yet
 * @since 0.1
 */
@MessageType("shipping.ItemShipped")
public record ItemShipped(UUID messageId, Instant occurredAt, UUID orderId, UUID shipmentId, String trackingNumber,
        @Nullable String location, int remaining) implements Event {

    public ItemShipped(UUID orderId, UUID shipmentId, String trackingNumber, @Nullable String location, int remaining) {
        this(Ids.next(), Instant.now(), orderId, shipmentId, trackingNumber, location, remaining);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
