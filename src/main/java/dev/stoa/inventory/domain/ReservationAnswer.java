package dev.stoa.inventory.domain;

import dev.stoa.inventory.domain.allocation.Source;
import dev.stoa.inventory.events.StockRejected.Shortage;
import dev.stoa.inventory.events.StockReserved.Allocation;
import java.util.List;

/** What came of the wish to reserve. */
public sealed interface ReservationAnswer {

    /**
     * All units are promised to the order.
     *
     * @param allocations where they lie, one per location
     */
    record Granted(List<Allocation> allocations) implements ReservationAnswer {}

    /**
     * Nothing is promised yet: all is there, but no location has all of it. The levels are held for the order.
     *
     * @param sources who has what of it
     */
    record Scattered(List<Source> sources) implements ReservationAnswer {}

    /**
     * Nothing is promised.
     *
     * @param shortages empty when the order had been called off before it came
     */
    record Refused(List<Shortage> shortages) implements ReservationAnswer {}

    /** The order asked before and has its answer. */
    record AlreadyGiven() implements ReservationAnswer {}
}
