package dev.planted.gossip.events;

import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** Under the name of another module. */
@MessageType("elsewhere.WronglyNamed")
public record WronglyNamed(UUID messageId, Instant occurredAt, int number) implements Event {

    @Override
    public String key() {
        return messageId.toString();
    }
}
