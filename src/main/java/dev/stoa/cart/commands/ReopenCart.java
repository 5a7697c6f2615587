package dev.stoa.cart.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Compensation: the order is off, the shopper has the cart back.
 *
 * @param orderId the order
 * @param cartId the cart
 * @since 0.1
 */
@MessageType("cart.ReopenCart")
public record ReopenCart(UUID messageId, Instant occurredAt, UUID orderId, UUID cartId) implements Command {

    public ReopenCart(UUID orderId, UUID cartId) {
        this(Ids.next(), Instant.now(), orderId, cartId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
