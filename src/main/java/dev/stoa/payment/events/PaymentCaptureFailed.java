package dev.stoa.payment.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * The provider refused to capture; a task for staff once it has been tried again.
 *
 * @param orderId the order
 * @param paymentId the payment, as payment prepared it
 * @param reason the provider's word for it
 * @since 0.1
 */
@MessageType("payment.PaymentCaptureFailed")
public record PaymentCaptureFailed(UUID messageId, Instant occurredAt, UUID orderId, UUID paymentId,
        String reason) implements Event {

    public PaymentCaptureFailed(UUID orderId, UUID paymentId, String reason) {
        this(Ids.next(), Instant.now(), orderId, paymentId, reason);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
