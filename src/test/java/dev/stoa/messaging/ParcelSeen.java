package dev.stoa.messaging;

import dev.stoa.kernel.Ids;
import java.time.Instant;
import java.util.UUID;

/** A signal for tests. */
@MessageType("testing.ParcelSeen")
public record ParcelSeen(UUID messageId, Instant occurredAt, String key, int number) implements Signal {

    public ParcelSeen(String key, int number) {
        this(Ids.next(), Instant.now(), key, number);
    }
}
