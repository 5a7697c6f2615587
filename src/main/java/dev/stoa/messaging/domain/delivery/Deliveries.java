package dev.stoa.messaging.domain.delivery;

import dev.stoa.messaging.ErrandAttempt;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * The open deliveries. A delivery can be claimed while nobody else has claimed it, it is not parked, and no delivery of an
 * earlier message is open in its lane.
 */
public interface Deliveries {

    /** Claims and completes in one: the delivery is gone when the caller's transaction commits, and back when it does not. */
    boolean take(UUID id);

    /** The same for several of different lanes; answers those that it could claim. */
    Set<UUID> takeAll(Collection<UUID> ids);

    /** Claims for a time that outlives the transaction, and counts the attempt. */
    Optional<ErrandAttempt> lease(UUID id, UUID token, Duration length);

    /** Lengthens the leases that are still held. */
    void renew(Map<UUID, UUID> tokensById, Duration length);

    /** Completes a leased delivery; false when the lease has gone to somebody else. */
    boolean complete(UUID id, UUID token);

    /** Ends a lease after a failure; answers the attempts made, or nothing when the lease has gone to somebody else. */
    OptionalInt giveBack(UUID id, UUID token, String error);

    /** Counts a failed attempt; answers the attempts made, or nothing when the delivery is gone. */
    OptionalInt countFailure(UUID id, String error);

    void postpone(UUID id, Duration delay);

    void park(UUID id);
}
