package dev.stoa.payment.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Nothing was set aside.
 *
 * @param orderId the order
 * @param paymentId the payment, as payment prepared it
 * @param reason why not
 * @since 0.1
 */
@MessageType("payment.PaymentDeclined")
public record PaymentDeclined(UUID messageId, Instant occurredAt, UUID orderId, UUID paymentId,
        Reason reason) implements Event {

    public PaymentDeclined(UUID orderId, UUID paymentId, Reason reason) {
        this(Ids.next(), Instant.now(), orderId, paymentId, reason);
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    /** Why not. */
    public enum Reason {
        /** The provider said no. */
        DECLINED,
        /** Our own fraud check said no; the provider was not asked. */
        FRAUD_SUSPECTED,
        /** The provider could not be reached, or its answer was lost and nothing was charged. */
        UNAVAILABLE,
        /** The order had been called off before. */
        CALLED_OFF
    }
}
