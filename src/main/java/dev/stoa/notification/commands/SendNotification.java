package dev.stoa.notification.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Tell the contact. Answered by {@code NotificationAccepted} once the mail is stored; a mail that fails later changes nothing.
 *
 * @param values what the template needs, such as {@code number} and {@code total}; nothing personal
 */
@MessageType("notification.SendNotification")
public record SendNotification(UUID messageId, Instant occurredAt, UUID orderId, UUID contactId, Template template,
        Map<String, String> values) implements Command {

    public SendNotification {
        values = Map.copyOf(values);
    }

    public SendNotification(UUID orderId, UUID contactId, Template template, Map<String, String> values) {
        this(Ids.next(), Instant.now(), orderId, contactId, template, values);
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    /** What to tell. */
    public enum Template {
        CONFIRMATION, CANCELLATION, SHIPPED, DELIVERED, REFUND
    }
}
