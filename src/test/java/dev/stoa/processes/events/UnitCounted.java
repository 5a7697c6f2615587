package dev.stoa.processes.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** One more of a numbered series; the series is the key. */
@MessageType("processes.UnitCounted")
public record UnitCounted(UUID messageId, Instant occurredAt, String series, int number) implements Event {

    public UnitCounted(String series, int number) {
        this(Ids.next(), Instant.now(), series, number);
    }

    @Override
    public String key() {
        return series;
    }
}
