package dev.stoa.inventory.domain;

import dev.stoa.inventory.events.StockRejected.Shortage;
import java.util.List;

/** What came of the wish to reserve. */
public sealed interface ReservationAnswer {

    /** All units are promised to the order. */
    record Granted() implements ReservationAnswer {}

    /**
     * Nothing is promised.
     *
     * @param shortages empty when the order had been called off before it came
     */
    record Refused(List<Shortage> shortages) implements ReservationAnswer {}

    /** The order asked before and has its answer. */
    record AlreadyGiven() implements ReservationAnswer {}
}
