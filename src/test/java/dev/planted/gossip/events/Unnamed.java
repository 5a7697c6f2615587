package dev.planted.gossip.events;

import dev.stoa.messaging.Command;
import java.time.Instant;
import java.util.UUID;

/** No record, no name, and a command among the events. */
public final class Unnamed implements Command {

    @Override
    public UUID messageId() {
        return new UUID(0, 1);
    }

    @Override
    public Instant occurredAt() {
        return Instant.EPOCH;
    }

    @Override
    public String key() {
        return "";
    }
}
