package dev.stoa.payment.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Payment's own: let go whatever the provider turns out to hold from tries that were given up. Nobody waits for it, and its
 * key is the payment's, so that an order never waits behind a provider that cannot be reached.
 *
 * @param orderId the order that it was for
 * @param paymentId the payment whose tries were given up
 * @since 0.1
 */
@MessageType("payment.ReconcilePayment")
public record ReconcilePayment(UUID messageId, Instant occurredAt, UUID orderId, UUID paymentId) implements Command {

    public ReconcilePayment(UUID orderId, UUID paymentId) {
        this(Ids.next(), Instant.now(), orderId, paymentId);
    }

    @Override
    public String key() {
        return paymentId.toString();
    }
}
