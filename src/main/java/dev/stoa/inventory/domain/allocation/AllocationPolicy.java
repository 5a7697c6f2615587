package dev.stoa.inventory.domain.allocation;

import static java.util.Comparator.comparingInt;

import dev.stoa.inventory.events.StockReserved.Allocation;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Decides which locations send what. Each that sends something sends a parcel, so:
 *
 * <ol>
 * <li>as few locations as can be;
 * <li>of equally few, those with the smallest sum of distances, since each parcel travels by itself;
 * <li>of equally far ones, those whose nearest is nearer, or first by code where all are as near;
 * <li>among them a SKU comes from the nearest that has all of it; when none has, from as few as can be.
 * </ol>
 */
public final class AllocationPolicy {

    private AllocationPolicy() {}

    /**
     * Allocates all units. Throws {@link IllegalArgumentException} when the sources together have too few.
     *
     * @return one per location, the nearest first, their lines by SKU
     */
    public static List<Allocation> allocate(SortedMap<String, Integer> unitsBySku, Collection<Source> sources) {
        var nearestFirst = sources.stream()
                .sorted(comparingInt(Source::meters).thenComparing(Source::location))
                .toList();
        var supply = new Supply(unitsBySku, nearestFirst);
        if (!supply.covers(IntStream.range(0, nearestFirst.size()).toArray())) {
            throw new IllegalArgumentException("The sources together have too little of " + unitsBySku.keySet());
        }
        int[] fewest = new FewestSources(supply).search();
        return Shares.of(supply, fewest == null ? GreedyCover.of(supply) : fewest);
    }
}
