package dev.stoa.ordering.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Money went back to the shopper after the order was confirmed.
 *
 * @param orderId the order
 * @param refundId tells the refunds of a payment apart
 * @param amount what went back, gross, in minor units
 * @since 0.1
 */
@MessageType("ordering.RecordRefunded")
public record RecordRefunded(UUID messageId, Instant occurredAt, UUID orderId, UUID refundId,
        Money amount) implements Command {

    public RecordRefunded(UUID orderId, UUID refundId, Money amount) {
        this(Ids.next(), Instant.now(), orderId, refundId, amount);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
