package dev.stoa.inventory.domain.allocation;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** What is wanted and who has how much of it, as tables of numbers: sets of sources are looked at by the ten thousand. */
final class Supply {

    private final List<Source> sources;
    private final String[] skus;
    private final int[] wanted;
    private final int[][] available;
    /** What the last set of sources lacked, the next is likely to lack as well. */
    private int suspect;

    /**
     * Takes over what is wanted and who has it.
     *
     * @param sources are known by their place in this list, the nearest first
     */
    Supply(SortedMap<String, Integer> unitsBySku, List<Source> sources) {
        this.sources = sources;
        skus = unitsBySku.keySet().toArray(String[]::new);
        wanted = unitsBySku.values().stream().mapToInt(Integer::intValue).toArray();
        available = sources.stream().map(this::units).toArray(int[][]::new);
    }

    private int[] units(Source source) {
        return IntStream.range(0, skus.length).map(sku -> source.available().getOrDefault(skus[sku], 0)).toArray();
    }

    /** Whether these sources together have all that is wanted. */
    boolean covers(int[] chosen) {
        if (skus.length > 0 && isShort(chosen, suspect)) {
            return false;
        }
        for (int sku = 0; sku < skus.length; sku++) {
            if (isShort(chosen, sku)) {
                suspect = sku;
                return false;
            }
        }
        return true;
    }

    private boolean isShort(int[] chosen, int sku) {
        long units = 0;
        for (int source : chosen) {
            units += available[source][sku];
        }
        return units < wanted[sku];
    }

    int sources() {
        return sources.size();
    }

    Source source(int source) {
        return sources.get(source);
    }

    int skus() {
        return skus.length;
    }

    String sku(int sku) {
        return skus[sku];
    }

    int wanted(int sku) {
        return wanted[sku];
    }

    int available(int source, int sku) {
        return available[source][sku];
    }
}
