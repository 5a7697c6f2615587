package dev.stoa.payment.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Collect what was set aside. Answered by {@code PaymentProcessed} or {@code PaymentCaptureFailed}.
 *
 * @param orderId the order
 * @param paymentId the payment, as payment prepared it
 * @since 0.1
 */
@MessageType("payment.CapturePayment")
public record CapturePayment(UUID messageId, Instant occurredAt, UUID orderId, UUID paymentId) implements Command {

    public CapturePayment(UUID orderId, UUID paymentId) {
        this(Ids.next(), Instant.now(), orderId, paymentId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
