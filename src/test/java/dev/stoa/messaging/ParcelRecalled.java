package dev.stoa.messaging;

import dev.stoa.kernel.Ids;
import java.time.Instant;
import java.util.UUID;

/** A message for tests whose listener undoes what {@link ParcelSent} did. */
@MessageType("testing.ParcelRecalled")
public record ParcelRecalled(UUID messageId, Instant occurredAt, String key) implements Event {

    public ParcelRecalled(String key) {
        this(Ids.next(), Instant.now(), key);
    }
}
