package dev.stoa.payment.events;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * The amount was captured.
 *
 * @param orderId the order
 * @param paymentId the payment, as payment prepared it
 * @param amount what was captured, gross, in minor units
 * @since 0.1
 */
@MessageType("payment.PaymentProcessed")
public record PaymentProcessed(UUID messageId, Instant occurredAt, UUID orderId, UUID paymentId,
        Money amount) implements Event {

    public PaymentProcessed(UUID orderId, UUID paymentId, Money amount) {
        this(Ids.next(), Instant.now(), orderId, paymentId, amount);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
