package dev.stoa.inventory.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.inventory.events.StockReserved.Allocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random shops: the answer is what trying everything finds, and whatever is answered adds up. */
@Enforces(12)
class AllocationPropertyTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 20261125})
    void findsWhatTryingEverySetFinds(long seed) {
        var random = new Random(seed);
        for (int shop = 0; shop < 500; shop++) {
            var units = units(random, 1 + random.nextInt(6));
            var sources = sources(random, units, 1 + random.nextInt(8));
            if (isEnough(units, sources)) {
                var allocated = AllocationPolicy.allocate(units, sources);
                assertThat(locations(allocated)).as("seed %d, shop %d: %s of %s", seed, shop, units, sources)
                        .isEqualTo(bestByTryingAll(units, sources));
                assertAddsUp(units, sources, allocated);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 20261125})
    void addsUpWhenThereAreTooManySetsToTry(long seed) {
        var random = new Random(seed);
        for (int shop = 0; shop < 20; shop++) {
            var units = units(random, 60);
            var sources = sources(random, units, 40);
            if (isEnough(units, sources)) {
                var allocated = AllocationPolicy.allocate(units, sources);
                assertAddsUp(units, sources, allocated);
                assertThat(allocated).as("seed %d, shop %d: none is needless", seed, shop)
                        .allSatisfy(one -> assertThat(isEnough(units, sourcesOf(sources, allocated, one))).isFalse());
            }
        }
    }

    private static void assertAddsUp(SortedMap<String, Integer> units, List<Source> sources,
            List<Allocation> allocated) {
        var sum = new TreeMap<String, Integer>();
        for (var share : allocated) {
            assertThat(share.lines()).extracting(line -> line.sku()).isNotEmpty().isSorted().doesNotHaveDuplicates();
            var available = find(sources, share.location()).available();
            share.lines().forEach(line -> {
                assertThat(line.quantity()).isPositive().isLessThanOrEqualTo(available.getOrDefault(line.sku(), 0));
                sum.merge(line.sku(), line.quantity(), Integer::sum);
            });
        }
        assertThat(sum).isEqualTo(units);
        assertThat(locations(allocated)).doesNotHaveDuplicates();
        assertThat(allocated).isSortedAccordingTo(
                Comparator.<Allocation>comparingInt(share -> find(sources, share.location()).meters())
                        .thenComparing(Allocation::location));
    }

    /** Every set, by size, by distance, by its members from the nearest on. */
    private static List<String> bestByTryingAll(SortedMap<String, Integer> units, List<Source> sources) {
        var sorted = sources.stream()
                .sorted(Comparator.comparingInt(Source::meters).thenComparing(Source::location))
                .toList();
        return IntStream.range(1, 1 << sorted.size())
                .mapToObj(bits -> IntStream.range(0, sorted.size()).filter(i -> (bits >> i & 1) == 1).boxed().toList())
                .filter(set -> isEnough(units, set.stream().map(sorted::get).toList()))
                .min(Comparator.<List<Integer>>comparingInt(List::size)
                        .thenComparingLong(set -> set.stream().mapToLong(i -> sorted.get(i).meters()).sum())
                        .thenComparing((a, b) -> IntStream.range(0, a.size())
                                .map(i -> a.get(i) - b.get(i))
                                .filter(difference -> difference != 0)
                                .findFirst()
                                .orElse(0)))
                .orElseThrow()
                .stream()
                .map(i -> sorted.get(i).location())
                .toList();
    }

    private static boolean isEnough(SortedMap<String, Integer> units, List<Source> sources) {
        return units.entrySet()
                .stream()
                .allMatch(
                        line -> sources.stream()
                                .mapToInt(source -> source.available().getOrDefault(line.getKey(), 0))
                                .sum() >= line.getValue());
    }

    private static SortedMap<String, Integer> units(Random random, int skus) {
        var units = new TreeMap<String, Integer>();
        IntStream.range(0, skus).forEach(sku -> units.put("SKU-" + sku, 1 + random.nextInt(8)));
        return units;
    }

    private static List<Source> sources(Random random, SortedMap<String, Integer> units, int count) {
        var sources = new ArrayList<Source>();
        for (int i = 0; i < count; i++) {
            Map<String, Integer> available = new TreeMap<>();
            units.keySet()
                    .stream()
                    .filter(_ -> random.nextBoolean())
                    .forEach(sku -> available.put(sku, random.nextInt(6)));
            sources.add(new Source("l" + i, random.nextInt(5), available));
        }
        Collections.shuffle(sources, random);
        return sources;
    }

    private static List<Source> sourcesOf(List<Source> sources, List<Allocation> allocated, Allocation without) {
        return allocated.stream()
                .filter(share -> !share.equals(without))
                .map(share -> find(sources, share.location()))
                .toList();
    }

    private static Source find(List<Source> sources, String location) {
        return sources.stream().filter(source -> source.location().equals(location)).findFirst().orElseThrow();
    }

    private static List<String> locations(List<Allocation> allocated) {
        return allocated.stream().map(Allocation::location).toList();
    }
}
