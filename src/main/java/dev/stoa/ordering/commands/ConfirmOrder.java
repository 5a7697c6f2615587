package dev.stoa.ordering.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * All is assured.
 *
 * @param orderId the order
 * @since 0.1
 */
@MessageType("ordering.ConfirmOrder")
public record ConfirmOrder(UUID messageId, Instant occurredAt, UUID orderId) implements Command {

    public ConfirmOrder(UUID orderId) {
        this(Ids.next(), Instant.now(), orderId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
