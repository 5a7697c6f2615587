package dev.planted.gossip.events;

import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Personal data below a generic, a sealed and a record type. */
@MessageType("gossip.PersonHidden")
public record PersonHidden(UUID messageId, Instant occurredAt, List<Map<String, Hint>> hints) implements Event {

    @Override
    public String key() {
        return messageId.toString();
    }

    /** Deep inside. */
    public sealed interface Hint permits Place, Nothing {}

    /** Where somebody lives. */
    public record Place(String city) implements Hint {}

    /** Harmless. */
    public record Nothing() implements Hint {}
}
