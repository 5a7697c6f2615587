package dev.stoa.inventory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes stock. A call that is repeated with its request id is answered as it was the first time; with the id of another
 * one it is refused (invalid, {@code idempotency_key_reused}). Refusals are {@code RequestRefused}: a location that is not
 * there is invalid ({@code unknown_location}), what would touch promised units is a conflict ({@code stock_below_reserved}),
 * stock that is not at the expected version is stale.
 */
public interface InventoryOperations {

    /**
     * Counts units in or out by hand.
     *
     * @param expectedVersion of the SKU's stock over all locations; null for any
     */
    StockDetails adjust(UUID requestId, String sku, Adjustment adjustment, @Nullable Long expectedVersion);

    /** As above, at the default location. */
    StockDetails adjust(UUID requestId, String sku, int delta, String reason, @Nullable Long expectedVersion);

    /** Moves units that are promised to nobody, out of one location and into the other at the same moment. */
    StockDetails transfer(UUID requestId, String sku, Transfer transfer, @Nullable Long expectedVersion);

    /** Makes the books say what was counted, of all lines or none. */
    CountResult count(UUID requestId, CycleCount count);

    /** Books the first stock of new SKUs at the default location; those that have any anywhere are left as they are. */
    void openStock(UUID requestId, Map<String, Integer> unitsBySku);

    /** Books the first stock at a location; SKUs that have any there are left as they are. */
    void openStock(UUID requestId, String location, Map<String, Integer> unitsBySku);

    /** Adds a location. Refused as a conflict ({@code location_taken}) when its code is in use. */
    LocationDetails addLocation(UUID requestId, LocationDetails location);

    /** Renames, moves, closes or opens a location. The default one stays open (conflict, {@code default_location}). */
    LocationDetails changeLocation(UUID requestId, String code, LocationChange change);

    /**
     * Units that came or went.
     *
     * @param location null for the default one
     * @param delta negative to take out; not 0, at most a million either way
     * @param reason for people, 1 to 200 characters on one line
     */
    record Adjustment(@Nullable String location, int delta, String reason) {}

    /**
     * Units that went from one location to another.
     *
     * @param quantity one to a million
     * @param reason for people, 1 to 200 characters on one line
     */
    record Transfer(String from, String to, int quantity, String reason) {}

    /**
     * What was found at a location.
     *
     * @param lines 1 to 1,000, each SKU once
     * @param reason for people, 1 to 200 characters on one line
     */
    record CycleCount(String location, List<CountedUnits> lines, String reason) {

        public CycleCount {
            lines = List.copyOf(lines);
        }
    }

    /** So many units of a SKU lie there; at least 0. */
    record CountedUnits(String sku, int counted) {}
}
