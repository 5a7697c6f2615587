package dev.stoa.cart.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * An order was made of the cart.
 *
 * @param cartId the cart
 * @param orderId the order
 * @since 0.1
 */
@MessageType("cart.CartClosed")
public record CartClosed(UUID messageId, Instant occurredAt, UUID cartId, UUID orderId) implements Event {

    public CartClosed(UUID cartId, UUID orderId) {
        this(Ids.next(), Instant.now(), cartId, orderId);
    }

    @Override
    public String key() {
        return cartId.toString();
    }
}
