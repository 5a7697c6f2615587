package dev.stoa.payment.events;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Money went back, or was never taken.
 *
 * @param orderId the order
 * @param paymentId the payment, as payment prepared it
 * @param refundId tells the refunds of one payment apart
 * @param amount what went back, gross, in minor units; zero when nothing had been taken
 * @param kind which way it went
 * @since 0.1
 */
@MessageType("payment.PaymentRefunded")
public record PaymentRefunded(UUID messageId, Instant occurredAt, UUID orderId, UUID paymentId, UUID refundId,
        Money amount, Kind kind) implements Event {

    public PaymentRefunded(UUID orderId, UUID paymentId, UUID refundId, Money amount, Kind kind) {
        this(Ids.next(), Instant.now(), orderId, paymentId, refundId, amount, kind);
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    /** Which way it went back. */
    public enum Kind {
        /** What was set aside was let go. */
        VOIDED,
        /** What was captured was paid back. */
        REFUNDED,
        /** There was nothing to give back. */
        NOTHING
    }
}
