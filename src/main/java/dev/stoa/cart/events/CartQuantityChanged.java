package dev.stoa.cart.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * The quantity of a line was set; 0 means that it was taken out.
 *
 * @param cartId the cart
 * @param sku SKU of the line
 * @param quantity units in the cart from now on; 0 for none
 * @since 0.1
 */
@MessageType("cart.CartQuantityChanged")
public record CartQuantityChanged(UUID messageId, Instant occurredAt, UUID cartId, String sku,
        int quantity) implements Event {

    public CartQuantityChanged(UUID cartId, String sku, int quantity) {
        this(Ids.next(), Instant.now(), cartId, sku, quantity);
    }

    @Override
    public String key() {
        return cartId.toString();
    }
}
