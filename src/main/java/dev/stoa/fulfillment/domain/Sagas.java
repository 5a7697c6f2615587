package dev.stoa.fulfillment.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All sagas. */
public interface Sagas {

    /** Whether it is new; false when the order has a saga already, which is left as it is. */
    boolean add(Saga saga, @Nullable Duration deadline);

    /** The saga, kept from changing elsewhere until the transaction ends. */
    Optional<Saga> lock(UUID orderId);

    Optional<Saga> find(UUID orderId);

    /**
     * Stores what changed.
     *
     * @param deadline how long the awaited step may take, counted from now when it has just been taken; null for ever
     */
    void save(Saga saga, @Nullable Duration deadline);

    /** Sagas whose awaited step has taken too long; each attempt of a step is returned once. */
    List<Overdue> takeOverdue(int limit);

    /** A reply that has not come in time. */
    record Overdue(UUID orderId, Awaited awaited) {}
}
