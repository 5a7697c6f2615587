package dev.stoa.payment.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Have the amount set aside for the order. Answered by {@code PaymentAuthorized} or {@code PaymentDeclined}.
 *
 * @param orderId the order
 * @param paymentId the payment, as payment prepared it
 * @param contactId who pays, for the fraud check: an id, no personal data
 * @param amount what to set aside, gross, in minor units
 * @since 0.1
 */
@MessageType("payment.AuthorizePayment")
public record AuthorizePayment(UUID messageId, Instant occurredAt, UUID orderId, UUID paymentId, UUID contactId,
        Money amount) implements Command {

    public AuthorizePayment(UUID orderId, UUID paymentId, UUID contactId, Money amount) {
        this(Ids.next(), Instant.now(), orderId, paymentId, contactId, amount);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
