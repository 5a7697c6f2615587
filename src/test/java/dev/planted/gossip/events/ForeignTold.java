package dev.planted.gossip.events;

import dev.planted.gossip.domain.Neighbor;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** A record of another package. */
@MessageType("gossip.ForeignTold")
public record ForeignTold(UUID messageId, Instant occurredAt, Neighbor neighbor) implements Event {

    @Override
    public String key() {
        return messageId.toString();
    }
}
