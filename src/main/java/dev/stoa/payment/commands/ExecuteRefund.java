package dev.stoa.payment.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Payment's own: pay a refund back that was asked for. Answered by {@code PaymentRefunded} once the provider has done it.
 *
 * @param orderId the order
 * @param paymentId the payment, as payment prepared it
 * @param refundId tells the refunds of a payment apart
 * @since 0.1
 */
@MessageType("payment.ExecuteRefund")
public record ExecuteRefund(UUID messageId, Instant occurredAt, UUID orderId, UUID paymentId,
        UUID refundId) implements Command {

    public ExecuteRefund(UUID orderId, UUID paymentId, UUID refundId) {
        this(Ids.next(), Instant.now(), orderId, paymentId, refundId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
