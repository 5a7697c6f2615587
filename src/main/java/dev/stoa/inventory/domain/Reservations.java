package dev.stoa.inventory.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** Units promised to orders, one reservation per order. */
public interface Reservations {

    /** Promises all units or none. */
    ReservationAnswer reserve(UUID orderId, SortedMap<String, Integer> unitsBySku);

    /**
     * Ends the promise, whatever became of it; one that has not been made yet will be refused.
     *
     * @return whether it was the first time
     */
    boolean release(UUID orderId);

    /**
     * Books the promised units out. Throws {@link IllegalStateException} when nothing is promised to the order.
     *
     * @return the levels that changed; empty when it was done before
     */
    List<StockLevel> consume(UUID orderId);
}
