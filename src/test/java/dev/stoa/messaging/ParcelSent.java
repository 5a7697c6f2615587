package dev.stoa.messaging;

import dev.stoa.kernel.Ids;
import java.time.Instant;
import java.util.UUID;

/** A message for tests. */
@MessageType("testing.ParcelSent")
public record ParcelSent(UUID messageId, Instant occurredAt, String key, int number) implements Event {

    public ParcelSent(String key, int number) {
        this(Ids.next(), Instant.now(), key, number);
    }
}
