package dev.stoa.checkout.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * An order could not be placed.
 *
 * @param cartId the cart
 * @param code the stable word that the shopper was answered with
 * @since 0.1
 */
@MessageType("checkout.CheckoutRefused")
public record CheckoutRefused(UUID messageId, Instant occurredAt, UUID cartId, String code) implements Event {

    public CheckoutRefused(UUID cartId, String code) {
        this(Ids.next(), Instant.now(), cartId, code);
    }

    @Override
    public String key() {
        return cartId.toString();
    }
}
