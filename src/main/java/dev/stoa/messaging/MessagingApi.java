package dev.stoa.messaging;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff may see of messages and their deliveries. */
public interface MessagingApi {

    Page<ParkedDelivery> parked(PageRequest page);

    /** Deliveries that wait behind an earlier one of the same module and key, in order. */
    List<WaitingDelivery> waitingBehind(UUID deliveryId);

    /** What was published in the last minute, and what waits now. */
    Traffic traffic();

    /**
     * What goes through the log of this database.
     *
     * @param perMinute how many messages of each type were published in the last minute; a type of which there were none is
     *         left out
     * @param listeners those of this process, and others for which something waits, by id
     */
    record Traffic(Map<String, Integer> perMinute, List<ListenerTraffic> listeners) {}

    /**
     * What waits for a listener.
     *
     * @param messageType the type that it takes; empty for a listener that this process does not have
     * @param open deliveries that are not completed, the parked ones left out
     * @param lag the age of the oldest of these; zero when nothing is open
     */
    record ListenerTraffic(String listener, String module, String messageType, int open, int parked, Duration lag) {}

    record ParkedDelivery(
            UUID id,
            String listener,
            String module,
            String key,
            String messageType,
            UUID messageId,
            int attempts,
            Instant parkedAt,
            @Nullable String error,
            int waiting) {}

    record WaitingDelivery(UUID id, String listener, String messageType, Instant occurredAt) {}
}
