package dev.planted.gossip.events;

import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Raw values, whose keys no type shows. */
@MessageType("gossip.RemarksMade")
public record RemarksMade(UUID messageId, Instant occurredAt, List<Map<String, String>> remarks) implements Event {

    @Override
    public String key() {
        return messageId.toString();
    }
}
