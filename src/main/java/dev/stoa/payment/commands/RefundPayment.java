package dev.stoa.payment.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Compensation: give everything back; what was not captured is voided. If the authorization has not come yet it is refused
 * when it comes. Always answered by {@code PaymentRefunded}, with an amount of zero when nothing had been taken.
 *
 * @param orderId the order
 * @param paymentId the payment, as payment prepared it
 * @since 0.1
 */
@MessageType("payment.RefundPayment")
public record RefundPayment(UUID messageId, Instant occurredAt, UUID orderId, UUID paymentId) implements Command {

    public RefundPayment(UUID orderId, UUID paymentId) {
        this(Ids.next(), Instant.now(), orderId, paymentId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
