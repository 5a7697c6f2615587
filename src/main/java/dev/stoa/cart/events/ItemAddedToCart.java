package dev.stoa.cart.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Units of a SKU were put into a cart.
 *
 * @param cartId the cart
 * @param sku SKU that was added
 * @param quantity units that were added, at least 1
 * @since 0.1
 */
@MessageType("cart.ItemAddedToCart")
public record ItemAddedToCart(UUID messageId, Instant occurredAt, UUID cartId, String sku,
        int quantity) implements Event {

    public ItemAddedToCart(UUID cartId, String sku, int quantity) {
        this(Ids.next(), Instant.now(), cartId, sku, quantity);
    }

    @Override
    public String key() {
        return cartId.toString();
    }
}
