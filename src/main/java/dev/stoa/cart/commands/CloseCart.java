package dev.stoa.cart.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * An order was made of this cart: it takes no more changes.
 *
 * @param orderId the order
 * @param cartId the cart
 * @since 0.1
 */
@MessageType("cart.CloseCart")
public record CloseCart(UUID messageId, Instant occurredAt, UUID orderId, UUID cartId) implements Command {

    public CloseCart(UUID orderId, UUID cartId) {
        this(Ids.next(), Instant.now(), orderId, cartId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
