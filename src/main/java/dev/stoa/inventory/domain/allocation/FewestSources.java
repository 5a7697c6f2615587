package dev.stoa.inventory.domain.allocation;

import org.jspecify.annotations.Nullable;

/**
 * Looks at every set of sources, the small ones first. With up to 16 sources that is at most 65,535 sets, so the answer is
 * always found; with more it is found as long as few sources suffice: of 40, any three.
 */
final class FewestSources {

    private static final long MOST_SETS = 1 << 16;

    private final Supply supply;
    private int[] set = {};
    private int @Nullable [] best;
    private long bestMeters;

    FewestSources(Supply supply) {
        this.supply = supply;
    }

    /** The fewest sources that cover what is wanted, and of equally few the nearest; null when there are too many sets. */
    int @Nullable [] search() {
        double sets = 0;
        double setsOfSize = 1;
        for (int size = 1; size <= supply.sources() && best == null; size++) {
            setsOfSize = setsOfSize * (supply.sources() - size + 1) / size;
            sets += setsOfSize;
            if (sets > MOST_SETS) {
                return null;
            }
            set = new int[size];
            bestMeters = Long.MAX_VALUE;
            extend(0, 0, 0);
        }
        return best;
    }

    private void extend(int chosen, int from, long meters) {
        int missing = set.length - chosen;
        if (missing == 0) {
            if (supply.covers(set)) {
                best = set.clone();
                bestMeters = meters;
            }
            return;
        }
        for (int next = from; next <= supply.sources() - missing; next++) {
            long distance = supply.source(next).meters();
            if (meters + missing * distance >= bestMeters) {
                return; // whatever follows is at least as far
            }
            set[chosen] = next;
            extend(chosen + 1, next + 1, meters + distance);
        }
    }
}
