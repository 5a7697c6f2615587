package dev.stoa.notification.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Hand a stored mail to the mail server.
 *
 * @param mailId the mail to hand over
 * @since 0.1
 */
@MessageType("notification.DeliverMail")
public record DeliverMail(UUID messageId, Instant occurredAt, UUID mailId) implements Command {

    public DeliverMail(UUID mailId) {
        this(Ids.next(), Instant.now(), mailId);
    }

    @Override
    public String key() {
        return mailId.toString();
    }
}
