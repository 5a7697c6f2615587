package dev.stoa.inventory.domain.allocation;

import java.util.Arrays;
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
        int[] chosen = {};
        while (!supply.covers(chosen)) {
            int next = most(supply, missing);
            for (int sku = 0; sku < missing.length; sku++) {
                missing[sku] -= Math.min(missing[sku], supply.available(next, sku));
            }
            chosen = Arrays.copyOf(chosen, chosen.length + 1);
            chosen[chosen.length - 1] = next;
        }
        Arrays.sort(chosen);
        return withoutNeedless(supply, chosen);
    }

    private static int most(Supply supply, int[] missing) {
        int most = 0;
        long mostUnits = -1;
        for (int source = 0; source < supply.sources(); source++) {
            long units = 0;
            for (int sku = 0; sku < missing.length; sku++) {
                units += Math.min(missing[sku], supply.available(source, sku));
            }
            if (units > mostUnits) {
                most = source;
                mostUnits = units;
            }
        }
        return most;
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
