package dev.planted.gossip.events;

import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** The type name of another message. */
@MessageType("gossip.PersonNamed")
public record Twin(UUID messageId, Instant occurredAt, int number) implements Event {

    @Override
    public String key() {
        return messageId.toString();
    }
}
