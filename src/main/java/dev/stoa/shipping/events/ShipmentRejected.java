package dev.stoa.shipping.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * The carrier does not take every parcel, so it takes none; or the order had been called off before.
 *
 * @param orderId the order
 * @param reason why not
 * @since 0.1
 */
@MessageType("shipping.ShipmentRejected")
public record ShipmentRejected(UUID messageId, Instant occurredAt, UUID orderId, Reason reason) implements Event {

    public ShipmentRejected(UUID orderId, Reason reason) {
        this(Ids.next(), Instant.now(), orderId, reason);
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    /** Why not. */
    public enum Reason {
        /** The carrier does not deliver to this address. */
        ADDRESS_REFUSED,
        /** The order had been called off before. */
        CALLED_OFF,
        /** The contact is no longer known. */
        CONTACT_GONE,
        /** The carrier could not be reached, again and again. */
        CARRIER_UNAVAILABLE
    }
}
