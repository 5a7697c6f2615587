package dev.stoa.inventory.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Compensation: give back what was promised. If the reservation has not come yet it is refused when it comes. Always
 * answered by {@code StockReleased}.
 *
 * @param orderId the order
 * @since 0.1
 */
@MessageType("inventory.ReleaseStock")
public record ReleaseStock(UUID messageId, Instant occurredAt, UUID orderId) implements Command {

    public ReleaseStock(UUID orderId) {
        this(Ids.next(), Instant.now(), orderId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
