package dev.planted.bare.commands;

import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** Fine in itself. */
@MessageType("bare.Dress")
public record Dress(UUID messageId, Instant occurredAt, UUID wardrobeId) implements Command {

    @Override
    public String key() {
        return wardrobeId.toString();
    }
}
