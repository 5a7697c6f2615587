package dev.stoa.notification.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * The mail server took the mail.
 *
 * @param orderId the order
 * @param mailId the mail that was taken
 * @since 0.1
 */
@MessageType("notification.NotificationDelivered")
public record NotificationDelivered(UUID messageId, Instant occurredAt, UUID orderId, UUID mailId) implements Event {

    public NotificationDelivered(UUID orderId, UUID mailId) {
        this(Ids.next(), Instant.now(), orderId, mailId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
