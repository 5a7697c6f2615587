package dev.planted.gossip.events;

import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** Personal data by name. */
@MessageType("gossip.PersonNamed")
public record PersonNamed(UUID messageId, Instant occurredAt, String contactEmail, UUID customerId,
        String phone) implements Event {

    @Override
    public String key() {
        return messageId.toString();
    }
}
