package dev.stoa.inventory.domain.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.inventory.events.StockReserved.Allocation;
import dev.stoa.inventory.events.StockReserved.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllocationPolicyTests {

    @Test
    void prefersOneFarLocationToTwoNearOnes() {
        assertThat(allocate(Map.of("CUP", 1, "POT", 1),
                source("berlin", 1, "CUP", 9), source("lyon", 2, "POT", 9),
                source("osaka", 9_000_000, "CUP", 1, "POT", 1)))
                .containsExactly(share("osaka", line("CUP", 1), line("POT", 1)));
    }

    @Test
    void prefersTheNearestOfEquallyFew() {
        assertThat(allocate(Map.of("CUP", 1), source("lyon", 2, "CUP", 9), source("berlin", 1, "CUP", 9)))
                .containsExactly(share("berlin", line("CUP", 1)));
    }

    @Test
    void addsUpTheDistancesOfAllParcels() {
        assertThat(allocate(Map.of("CUP", 1, "POT", 1), source("berlin", 10, "CUP", 1), source("lyon", 50, "POT", 1),
                source("ghent", 20, "CUP", 1), source("turin", 30, "POT", 1)))
                .containsExactly(share("berlin", line("CUP", 1)), share("turin", line("POT", 1)));
    }

    @Test
    void goesByCodeWhenNothingElseTellsThemApart() {
        assertThat(allocate(Map.of("CUP", 1), source("lyon", 0, "CUP", 9), source("berlin", 0, "CUP", 9)))
                .containsExactly(share("berlin", line("CUP", 1)));
    }

    @Test
    void splitsASkuThatNobodyHasEnoughOf() {
        assertThat(allocate(Map.of("CUP", 9), source("berlin", 1, "CUP", 2), source("lyon", 2, "CUP", 5),
                source("turin", 3, "CUP", 5)))
                .containsExactly(share("lyon", line("CUP", 5)), share("turin", line("CUP", 4)));
    }

    @Test
    void doesNotSplitASkuThatOneOfTheChosenHasAllOf() {
        assertThat(allocate(Map.of("CUP", 3, "POT", 1), source("berlin", 1, "CUP", 2, "POT", 1),
                source("lyon", 2, "CUP", 5)))
                .containsExactly(share("berlin", line("POT", 1)), share("lyon", line("CUP", 3)));
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> allocate(Map.of("CUP", 9), source("berlin", 1, "CUP", 8)));
    }

    @Test
    void answersForFortyLocationsAndAThousandLines() {
        var units = new TreeMap<String, Integer>();
        IntStream.range(0, 1000).forEach(sku -> units.put("SKU-" + sku, 1));
        var sources = IntStream.range(0, 40)
                .mapToObj(i -> new Source("shop-" + i, i, Map.copyOf(everyFortieth(units, i))))
                .toList();

        assertThat(AllocationPolicy.allocate(units, sources)).hasSize(40)
                .allSatisfy(share -> assertThat(share.lines()).hasSize(25));
    }

    private static SortedMap<String, Integer> everyFortieth(SortedMap<String, Integer> units, int from) {
        var some = new TreeMap<>(units);
        some.keySet().removeIf(sku -> Integer.parseInt(sku.substring(4)) % 40 != from);
        return some;
    }

    private static List<Allocation> allocate(Map<String, Integer> units, Source... sources) {
        return AllocationPolicy.allocate(new TreeMap<>(units), List.of(sources));
    }

    private static Source source(String location, int meters, Object... units) {
        var available = new TreeMap<String, Integer>();
        for (int i = 0; i < units.length; i += 2) {
            available.put((String) units[i], (Integer) units[i + 1]);
        }
        return new Source(location, meters, available);
    }

    private static Allocation share(String location, Line... lines) {
        return new Allocation(location, new ArrayList<>(List.of(lines)));
    }

    private static Line line(String sku, int quantity) {
        return new Line(sku, quantity);
    }
}
