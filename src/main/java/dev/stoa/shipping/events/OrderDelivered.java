package dev.stoa.shipping.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last parcel of the order has arrived.
 *
 * @param orderId the order
 * @param shipmentId of that parcel
 * @param location which it had left; null in messages from when an order was one parcel
 * @since 0.1
 */
@MessageType("shipping.OrderDelivered")
public record OrderDelivered(UUID messageId, Instant occurredAt, UUID orderId, UUID shipmentId,
        @Nullable String location) implements Event {

    public OrderDelivered(UUID orderId, UUID shipmentId, @Nullable String location) {
        this(Ids.next(), Instant.now(), orderId, shipmentId, location);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
