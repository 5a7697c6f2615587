package dev.stoa.ordering.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * A parcel has arrived.
 *
 * @param orderId the order
 * @param parcel which of the order's parcels, counted from 1
 * @param parcels how many the order has; 0 in messages from when it was one
 * @since 0.1
 */
@MessageType("ordering.RecordDelivered")
public record RecordDelivered(UUID messageId, Instant occurredAt, UUID orderId, int parcel,
        int parcels) implements Command {

    public RecordDelivered {
        if (parcels == 0) {
            parcel = 1;
            parcels = 1;
        }
    }

    public RecordDelivered(UUID orderId, int parcel, int parcels) {
        this(Ids.next(), Instant.now(), orderId, parcel, parcels);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
