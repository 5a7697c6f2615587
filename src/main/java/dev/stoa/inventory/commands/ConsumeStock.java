package dev.stoa.inventory.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** The promised units have left the house. */
@MessageType("inventory.ConsumeStock")
public record ConsumeStock(UUID messageId, Instant occurredAt, UUID orderId) implements Command {

    public ConsumeStock(UUID orderId) {
        this(Ids.next(), Instant.now(), orderId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
