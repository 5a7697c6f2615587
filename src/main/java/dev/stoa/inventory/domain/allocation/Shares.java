package dev.stoa.inventory.domain.allocation;

import dev.stoa.inventory.events.StockReserved.Allocation;
import dev.stoa.inventory.events.StockReserved.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;

/** Divides what is wanted among the sources that were chosen. */
final class Shares {

    private final Supply supply;
    private final SortedMap<Integer, List<Line>> lines = new TreeMap<>();

    private Shares(Supply supply) {
        this.supply = supply;
    }

    /**
     * What each source sends, the nearest first.
     *
     * @param chosen cover what is wanted, and none is needless: so each sends something
     */
    static List<Allocation> of(Supply supply, int[] chosen) {
        var shares = new Shares(supply);
        for (int sku = 0; sku < supply.skus(); sku++) {
            shares.divide(sku, chosen);
        }
        return shares.lines.entrySet()
                .stream()
                .map(share -> new Allocation(supply.source(share.getKey()).location(), share.getValue()))
                .toList();
    }

    private void divide(int sku, int[] chosen) {
        var unused = new LinkedHashSet<>(Arrays.stream(chosen).boxed().toList());
        for (int left = supply.wanted(sku); left > 0;) {
            var source = next(sku, left, unused);
            int units = Math.min(left, supply.available(source, sku));
            lines.computeIfAbsent(source, _ -> new ArrayList<>()).add(new Line(supply.sku(sku), units));
            unused.remove(source);
            left -= units;
        }
    }

    /** The nearest that has all that is left; when none has, the one that has most of it. */
    private Integer next(int sku, int left, SequencedSet<Integer> unused) {
        int next = unused.getFirst();
        for (int source : unused) {
            if (supply.available(source, sku) >= left) {
                return source;
            }
            next = supply.available(source, sku) > supply.available(next, sku) ? source : next;
        }
        return next;
    }
}
