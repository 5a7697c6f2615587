package dev.stoa.cart.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * A shopper took a cart.
 *
 * @param cartId the cart
 * @param market ISO 3166-1 alpha-2 country whose prices and taxes hold for the cart
 * @since 0.1
 */
@MessageType("cart.CartCreated")
public record CartCreated(UUID messageId, Instant occurredAt, UUID cartId, String market) implements Event {

    public CartCreated(UUID cartId, String market) {
        this(Ids.next(), Instant.now(), cartId, market);
    }

    @Override
    public String key() {
        return cartId.toString();
    }
}
