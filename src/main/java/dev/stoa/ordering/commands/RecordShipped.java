package dev.stoa.ordering.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** The parcel has left. */
@MessageType("ordering.RecordShipped")
public record RecordShipped(UUID messageId, Instant occurredAt, UUID orderId,
        String trackingNumber) implements Command {

    public RecordShipped(UUID orderId, String trackingNumber) {
        this(Ids.next(), Instant.now(), orderId, trackingNumber);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
