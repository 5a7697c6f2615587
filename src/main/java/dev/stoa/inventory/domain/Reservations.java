package dev.stoa.inventory.domain;

import dev.stoa.inventory.commands.ReserveStock.Destination;
import dev.stoa.inventory.events.StockReserved.Allocation;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units promised to orders, one reservation per order. */
public interface Reservations {

    /** Promises all units, of the nearest location that has them all, or none. */
    ReservationAnswer reserve(UUID orderId, SortedMap<String, Integer> unitsBySku, @Nullable Destination destination);

    /** Promises these units, whose levels are held since they were answered as scattered. */
    ReservationAnswer reserve(UUID orderId, List<Allocation> allocations);

    /**
     * Ends the promise of all that has not left yet; one that has not been made yet will be refused.
     *
     * @return whether it was the first time
     */
    boolean release(UUID orderId);

    /**
     * Books promised units out. Throws {@link IllegalStateException} when none were promised to the order there.
     *
     * @param location whose share has left; null for all that is still promised
     * @return the levels that changed; empty when it was done before
     */
    List<StockLevel> consume(UUID orderId, @Nullable String location);
}
