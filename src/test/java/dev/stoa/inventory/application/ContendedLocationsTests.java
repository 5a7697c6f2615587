package dev.stoa.inventory.application;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.inventory.InventoryApi;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.InventoryOperations.CountedUnits;
import dev.stoa.inventory.InventoryOperations.CycleCount;
import dev.stoa.inventory.InventoryOperations.Transfer;
import dev.stoa.inventory.StockDetails.LocationStock;
import dev.stoa.inventory.commands.ConsumeStock;
import dev.stoa.inventory.commands.ReleaseStock;
import dev.stoa.inventory.commands.ReserveStock;
import dev.stoa.inventory.commands.ReserveStock.Destination;
import dev.stoa.inventory.commands.ReserveStock.Line;
import dev.stoa.inventory.domain.StockBelowReserved;
import dev.stoa.inventory.domain.StockReconciliation;
import dev.stoa.inventory.events.StockRejected;
import dev.stoa.inventory.events.StockReserved;
import dev.stoa.kernel.Ids;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

/** Many at once over several locations: nothing is promised twice, nobody waits for ever, the records agree. */
@Enforces(12)
@ApplicationModuleTest
@Import(Warehouse.class)
class ContendedLocationsTests {

    private static final List<Destination> DESTINATIONS = List.of(new Destination("FR", "69"),
            new Destination("DE", "20"),
            new Destination("PL", "00"), new Destination("US", "10"));

    @Autowired
    Warehouse warehouse;
    @Autowired
    InventoryApi api;
    @Autowired
    InventoryOperations operations;
    @Autowired
    StockReconciliation reconciliation;

    private UUID run = Ids.next();
    private List<String> locations = List.of();

    @BeforeEach
    void threeHouses() {
        run = Ids.next();
        locations = List.of(warehouse.location("lyon", 45.76, 4.84), warehouse.location("hamburg", 53.55, 9.99),
                warehouse.location("warsaw", 52.23, 21.01));
    }

    @AfterEach
    void recordsAgree() {
        assertThat(reconciliation.discrepancies()).isEmpty();
    }

    @Test
    void sellsSixtyUnitsOfThreeLocationsToExactlyTwentyOrdersOfThree() {
        var lamp = "LAMP-" + run;
        locations.forEach(location -> warehouse.stock(location, Map.of(lamp, 20)));

        var orders = Together.run(100, i -> reserve(DESTINATIONS.get(i % 4), new Line(lamp, 3)));

        assertThat(orders).filteredOn(order -> isAnswered(order, StockReserved.class)).hasSize(20);
        assertThat(orders).filteredOn(order -> isAnswered(order, StockRejected.class)).hasSize(80);
        assertThat(warehouse.level(lamp)).isEqualTo("60/60");
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 20261125, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void locksManySkusAtManyLocationsWithoutDeadlock(long seed) {
        var skus = IntStream.range(0, 12).mapToObj(i -> "SKU-%d-%d-%s".formatted(i, seed, run)).toList();
        locations.forEach(location -> warehouse.stock(location, skus.stream().collect(toMap(sku -> sku, _ -> 8))));

        Together.run(150, i -> {
            var random = new Random(seed + i);
            switch (i % 5) {
                case 0 -> transfer(random, skus);
                case 1 -> count(random, skus);
                default -> orderAndWhatComesOfIt(random, skus);
            }
            return i;
        });

        assertThat(skus).as("seed %d", seed).allSatisfy(sku -> {
            var stock = api.stock(sku).orElseThrow();
            assertThat(stock.locations()).extracting(LocationStock::available).allMatch(units -> units >= 0);
        });
    }

    private void orderAndWhatComesOfIt(Random random, List<String> skus) {
        var shuffled = new ArrayList<>(skus);
        Collections.shuffle(shuffled, random);
        var lines = shuffled.stream().limit(6).map(sku -> new Line(sku, 1 + random.nextInt(4))).toArray(Line[]::new);
        var order = reserve(DESTINATIONS.get(random.nextInt(4)), lines);
        if (warehouse.published(order).getFirst() instanceof StockReserved reserved && random.nextBoolean()) {
            var shares = new ArrayList<>(reserved.allocations());
            Collections.shuffle(shares, random);
            shares.stream()
                    .limit(1 + random.nextInt(shares.size()))
                    .forEach(share -> warehouse.handle(new ConsumeStock(order, share.location())));
        }
        if (random.nextBoolean()) {
            warehouse.handle(new ReleaseStock(order));
        }
    }

    private void transfer(Random random, List<String> skus) {
        var route = new ArrayList<>(locations);
        Collections.shuffle(route, random);
        var transfer = new Transfer(route.getFirst(), route.getLast(), 1 + random.nextInt(3), "moved");
        unlessPromised(() -> operations.transfer(Ids.next(), skus.get(random.nextInt(skus.size())), transfer, null));
    }

    private void count(Random random, List<String> skus) {
        var shuffled = new ArrayList<>(skus);
        Collections.shuffle(shuffled, random);
        var lines = shuffled.stream().limit(5).map(sku -> new CountedUnits(sku, random.nextInt(10))).toList();
        var count = new CycleCount(locations.get(random.nextInt(locations.size())), lines, "counted");
        unlessPromised(() -> operations.count(Ids.next(), count));
    }

    private static void unlessPromised(Runnable change) {
        try {
            change.run();
        } catch (StockBelowReserved expectedNowAndThen) {
            assertThat(expectedNowAndThen.code()).isEqualTo("stock_below_reserved");
        }
    }

    private UUID reserve(Destination destination, Line... lines) {
        var order = Ids.next();
        warehouse.handle(new ReserveStock(order, List.of(lines), destination));
        return order;
    }

    private boolean isAnswered(UUID order, Class<?> type) {
        return type.isInstance(warehouse.published(order).getFirst());
    }
}
