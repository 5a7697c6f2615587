package dev.stoa.messaging.domain.delivery;

import dev.stoa.messaging.MessagingApi.ParkedDelivery;
import dev.stoa.messaging.MessagingApi.WaitingDelivery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deliveries that were given up by the engine and not yet by staff. */
public interface ParkedDeliveries {

    /** Oldest first, from after the given one. */
    List<ParkedDelivery> list(int limit, @Nullable UUID after);

    /** What waits behind a delivery in its lane, in order. */
    List<WaitingDelivery> waitingBehind(UUID id, int limit);

    /** Opens it again, as if it had never been tried; answers its lane, or nothing when it is not parked. */
    Optional<Lane> replay(UUID id);

    /** Takes it out and keeps it with the reason; answers its lane, or nothing when it is not parked. */
    Optional<Lane> discard(UUID id, String reason);
}
