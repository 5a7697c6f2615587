package dev.stoa.messaging;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff may see of deliveries. */
public interface MessagingApi {

    Page<ParkedDelivery> parked(PageRequest page);

    /** Deliveries that wait behind an earlier one of the same module and key, in order. */
    List<WaitingDelivery> waitingBehind(UUID deliveryId);

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
