package dev.stoa.ordering.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * A parcel has left.
 *
 * @param orderId the order
 * @param trackingNumber the carrier's number for the parcel
 * @param parcel which of the order's parcels, counted from 1
 * @param parcels how many the order has; 0 in messages from when it was one
 * @since 0.1
 */
@MessageType("ordering.RecordShipped")
public record RecordShipped(UUID messageId, Instant occurredAt, UUID orderId, String trackingNumber, int parcel,
        int parcels) implements Command {

    public RecordShipped {
        if (parcels == 0) {
            parcel = 1;
            parcels = 1;
        }
    }

    public RecordShipped(UUID orderId, String trackingNumber, int parcel, int parcels) {
        this(Ids.next(), Instant.now(), orderId, trackingNumber, parcel, parcels);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
