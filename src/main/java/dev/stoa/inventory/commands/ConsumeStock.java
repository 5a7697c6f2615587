package dev.stoa.inventory.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The promised units have left the house.
 *
 * @param orderId the order
 * @param location whose share of them has left; null for all that is still promised
 * @since 0.1
 */
@MessageType("inventory.ConsumeStock")
public record ConsumeStock(UUID messageId, Instant occurredAt, UUID orderId,
        @Nullable String location) implements Command {

    public ConsumeStock(UUID orderId, @Nullable String location) {
        this(Ids.next(), Instant.now(), orderId, location);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
