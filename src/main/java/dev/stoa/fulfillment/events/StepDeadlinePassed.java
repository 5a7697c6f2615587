package dev.stoa.fulfillment.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * A step has taken too long. It is queued behind the replies that are in the log already, so a reply that came in time wins.
 *
 * @param orderId the order whose saga waits
 * @param step the word of the step, such as {@code create_shipment}
 * @param attempt which try of the step, counted from 1
 * @since 0.1
 */
@MessageType("fulfillment.StepDeadlinePassed")
public record StepDeadlinePassed(UUID messageId, Instant occurredAt, UUID orderId, String step,
        int attempt) implements Event {

    public StepDeadlinePassed(UUID orderId, String step, int attempt) {
        this(Ids.next(), Instant.now(), orderId, step, attempt);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
