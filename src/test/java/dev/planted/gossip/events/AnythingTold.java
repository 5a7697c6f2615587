package dev.planted.gossip.events;

import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** No raw values. */
@MessageType("gossip.AnythingTold")
public record AnythingTold(UUID messageId, Instant occurredAt, Object what, List<?> more) implements Event {

    @Override
    public String key() {
        return messageId.toString();
    }
}
