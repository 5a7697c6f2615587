package dev.stoa.inventory.domain.allocation;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A good answer where the best would take too long to find: always the source that adds most units, the nearest of equals,
 * and at the end none that the others can do without. It takes at most 1 + ln(units wanted) times the fewest (L. A. Wolsey,
 * An analysis of the greedy algorithm for the submodular set covering problem, Combinatorica 2 (1982)).
 */
final class GreedyCover {

    private GreedyCover() {}

    /** Sources that cover what is wanted, provided that all together do. */
    static int[] of(Supply supply) {
        int[] missing = IntStream.range(0, supply.skus()).map(supply::wanted).toArray();
        var left = new TreeSet<>(IntStream.range(0, supply.sources()).boxed().toList());
        var chosen = new TreeSet<Integer>();
        while (Arrays.stream(missing).anyMatch(units -> units > 0)) {
            int next = most(supply, left, missing);
            left.remove(next);
            chosen.add(next);
            Arrays.setAll(missing, sku -> missing[sku] - gain(supply, next, sku, missing));
        }
        return withoutNeedless(supply, chosen.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int most(Supply supply, SortedSet<Integer> left, int[] missing) {
        int most = left.getFirst();
        long mostUnits = 0;
        for (int source : left) {
            long units = IntStream.range(0, missing.length).mapToLong(sku -> gain(supply, source, sku, missing)).sum();
            if (units > mostUnits) {
                most = source;
                mostUnits = units;
            }
        }
        return most;
    }

    private static int gain(Supply supply, int source, int sku, int[] missing) {
        return Math.min(missing[sku], supply.available(source, sku));
    }

    private static int[] withoutNeedless(Supply supply, int[] chosen) {
        int[] needed = chosen;
        for (int last = chosen.length - 1; last >= 0; last--) {
            int farthest = chosen[last];
            int[] others = Arrays.stream(needed).filter(source -> source != farthest).toArray();
            needed = supply.covers(others) ? others : needed;
        }
        return needed;
    }
}
