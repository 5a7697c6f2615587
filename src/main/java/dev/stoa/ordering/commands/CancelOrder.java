package dev.stoa.ordering.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Call the order off.
 *
 * @param orderId the order
 * @param code a stable word
 * @param text a reason that a shopper can read
 * @since 0.1
 */
@MessageType("ordering.CancelOrder")
public record CancelOrder(UUID messageId, Instant occurredAt, UUID orderId, String code,
        String text) implements Command {

    public CancelOrder(UUID orderId, String code, String text) {
        this(Ids.next(), Instant.now(), orderId, code, text);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
