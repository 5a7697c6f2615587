package dev.stoa.ordering.domain;

import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.annotation.Repository;

/** The event streams of all orders. Whoever appends hands in the view that follows, so that both are one write. */
@Repository
public interface Orders {

    /** Unique, for people, such as {@code S-100001}; one that is not used leaves a gap. */
    String nextNumber();

    /**
     * An order's events, oldest first; empty when there is no such order. The lines are left out: they can be most of an
     * order, nothing that can happen to it depends on them, and they would be read for each thing that happens.
     */
    List<OrderEvent> courseOf(UUID orderId);

    /**
     * Begins an order's stream, unless its request has placed an order before or its cart has one that is not cancelled. A
     * twin that is being placed at this moment is waited for; after ten seconds {@link RequestInProgress} is thrown.
     *
     * @return whether it was begun
     */
    boolean place(OrderEvent.Placed placed, OrderView view);

    /**
     * Appends one event; throws {@code OptimisticLockingFailureException} when another was appended in the meantime.
     *
     * @param view as it is after the event; its version is the event's. Its lines stay as they were placed
     */
    void append(OrderEvent event, OrderView view);
}
