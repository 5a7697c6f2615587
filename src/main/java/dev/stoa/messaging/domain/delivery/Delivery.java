package dev.stoa.messaging.domain.delivery;

import dev.stoa.messaging.Message;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One message on its way to one listener.
 *
 * @param listener the listener's stable id
 * @param overtakesParked whether a parked delivery of the same lane does not hold it up
 * @param content gives the message; reading it can fail when it came from the table
 * @param fetched whether it was read from the table, so that others that nobody here knows of may wait behind it
 */
public record Delivery(
        UUID id,
        UUID messageId,
        String listener,
        Lane lane,
        boolean overtakesParked,
        Supplier<? extends Message> content,
        boolean fetched) {

    public Message message() {
        return content.get();
    }

    /** The same delivery as it is tried again: by then others may have gathered behind it. */
    public Delivery again() {
        return new Delivery(id, messageId, listener, lane, overtakesParked, content, true);
    }
}
