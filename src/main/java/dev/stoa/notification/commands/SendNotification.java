package dev.stoa.notification.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Tell the contact. Answered by {@code NotificationAccepted} once the mail is stored; a mail that fails later changes nothing.
 *
 * @param orderId the order
 * @param contactId who is told, as customer keeps it: an id, no personal data
 * @param template what to tell
 * @param values what the template needs, see {@link Template}; more do not matter; nothing personal
 * @since 0.1
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

    /** Tells notifications of one template apart: each occasion of an order gets its mail once. */
    public String occasion() {
        return switch (template) {
            case REFUND -> values.getOrDefault("refundId", messageId.toString());
            case SHIPPED -> values.getOrDefault("parcel", "");
            case CONFIRMATION, CANCELLATION, DELIVERED -> "";
        };
    }

    /**
     * What to tell, with the names of the values that the wording needs. All are text for people: {@code number} is the
     * number of the order, amounts are like {@code 129.90 EUR}. An order gets each but {@code SHIPPED} and {@code REFUND} once.
     */
    public enum Template {

        /** {@code total}: what the order costs, gross. */
        CONFIRMATION,
        /** {@code reason}: a sentence that a shopper understands, such as "An item is out of stock." */
        CANCELLATION,
        /**
         * {@code trackingNumber}: the carrier's. One mail per {@code parcel}, its number out of {@code parcels}; without
         * these values there is one parcel.
         */
        SHIPPED,
        /** The parcel has arrived. */
        DELIVERED,
        /** {@code amount}: what was paid back. One mail per {@code refundId}; without that value, one per message. */
        REFUND;

        /** The names of the values that must be there. */
        public List<String> needs() {
            return switch (this) {
                case CONFIRMATION -> List.of("number", "total");
                case CANCELLATION -> List.of("number", "reason");
                case SHIPPED -> List.of("number", "trackingNumber");
                case DELIVERED -> List.of("number");
                case REFUND -> List.of("number", "amount");
            };
        }

        /** As others call it: in {@code NotificationAccepted}, in the mailbox. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
