package dev.stoa.customer.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * A contact was erased: whoever holds copies of its data purges them.
 *
 * @param contactId the contact that is gone
 * @since 0.1
 */
@MessageType("customer.CustomerErased")
public record CustomerErased(UUID messageId, Instant occurredAt, UUID contactId) implements Event {

    public CustomerErased(UUID contactId) {
        this(Ids.next(), Instant.now(), contactId);
    }

    @Override
    public String key() {
        return contactId.toString();
    }
}
