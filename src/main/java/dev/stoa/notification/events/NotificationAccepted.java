package dev.stoa.notification.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * The mail is stored, and goes out where there is a mail server.
 *
 * @param orderId the order
 * @param template such as {@code confirmation}
 * @since 0.1
 */
@MessageType("notification.NotificationAccepted")
public record NotificationAccepted(UUID messageId, Instant occurredAt, UUID orderId, String template) implements Event {

    public NotificationAccepted(UUID orderId, String template) {
        this(Ids.next(), Instant.now(), orderId, template);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
