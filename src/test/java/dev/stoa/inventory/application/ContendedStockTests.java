package dev.stoa.inventory.application;

import static dev.stoa.inventory.application.Warehouse.reserve;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.commands.ConsumeStock;
import dev.stoa.inventory.commands.ReleaseStock;
import dev.stoa.inventory.commands.ReserveStock;
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

/** Many at once, and long random histories: what is promised never exceeds what is there, and the records agree. */
@ApplicationModuleTest
@Import(Warehouse.class)
class ContendedStockTests {

    @Autowired
    Warehouse warehouse;
    @Autowired
    InventoryOperations operations;
    @Autowired
    StockReconciliation reconciliation;

    private UUID run = Ids.next();

    @BeforeEach
    void newSkus() {
        run = Ids.next();
    }

    @AfterEach
    void recordsAgree() {
        assertThat(reconciliation.discrepancies()).isEmpty();
    }

    @Test
    void sellsFiftyUnitsToExactlyFiftyOfTwoHundredOrders() {
        var lamp = "LAMP-" + run;
        warehouse.stock(Map.of(lamp, 50));

        var orders = Together.run(200, _ -> warehouse.reserved(lamp, 1));

        assertThat(orders).filteredOn(order -> answeredWith(order, StockReserved.class)).hasSize(50);
        assertThat(orders).filteredOn(order -> answeredWith(order, StockRejected.class)).hasSize(150);
        assertThat(warehouse.level(lamp)).isEqualTo("50/50");
    }

    @Test
    void locksManySkusInAnyOrderWithoutDeadlock() {
        var skus = IntStream.range(0, 30).mapToObj(i -> "SKU-" + i + "-" + run).toList();
        warehouse.stock(skus.stream().collect(toMap(sku -> sku, _ -> 60)));

        var orders = Together.run(200, i -> orderOfTwelve(skus, new Random(i)));

        assertThat(orders).allSatisfy(order -> assertThat(warehouse.published(order)).isNotEmpty());
    }

    private UUID orderOfTwelve(List<String> skus, Random random) {
        var order = Ids.next();
        var shuffled = new ArrayList<>(skus);
        Collections.shuffle(shuffled, random);
        warehouse.handle(
                new ReserveStock(order, shuffled.stream().limit(12).map(sku -> new Line(sku, 1)).toList(), null));
        if (random.nextInt(3) == 0) {
            warehouse.handle(new ReleaseStock(order));
        }
        return order;
    }

    @Test
    void decidesARaceOfReservationAndReleaseOneWayOrTheOther() {
        var lamp = "LAMP-" + run;
        warehouse.stock(Map.of(lamp, 1000));
        var orders = IntStream.range(0, 100).mapToObj(_ -> Ids.next()).toList();

        Together.run(200, i -> {
            var order = orders.get(i / 2);
            if (i % 2 == 0) {
                warehouse.handle(reserve(order, lamp, 3));
            } else {
                warehouse.handle(new ReleaseStock(order));
            }
            return order;
        });

        assertThat(warehouse.level(lamp)).isEqualTo("1000/0");
        assertThat(orders).allSatisfy(order -> assertThat(warehouse.published(order)).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260724, 42})
    void keepsLedgerAndLevelsEqualThroughAnyHistory(long seed) {
        var random = new Random(seed);
        var skus = IntStream.range(0, 5).mapToObj(i -> "SKU-" + i + "-" + seed + "-" + run).toList();
        warehouse.stock(skus.stream().collect(toMap(sku -> sku, _ -> 20)));
        var orders = new ArrayList<UUID>();

        for (int step = 0; step < 300; step++) {
            happen(random, skus, orders);
        }
        assertThat(reconciliation.discrepancies()).as("seed %d", seed).isEmpty();
    }

    private void happen(Random random, List<String> skus, List<UUID> orders) {
        var sku = skus.get(random.nextInt(skus.size()));
        switch (random.nextInt(5)) {
            case 0 -> adjust(sku, random.nextInt(21) - 10);
            case 1 -> release(random, orders);
            case 2 -> consume(random, orders);
            default -> {
                var other = skus.get(random.nextInt(skus.size()));
                orders.add(Ids.next());
                warehouse.handle(
                        new ReserveStock(orders.getLast(),
                                List.of(new Line(sku, 1 + random.nextInt(4)), new Line(other, 1 + random.nextInt(4))),
                                null));
            }
        }
    }

    private void adjust(String sku, int delta) {
        try {
            operations.adjust(Ids.next(), sku, delta == 0 ? 1 : delta, "counted", null);
        } catch (StockBelowReserved expectedNowAndThen) {
            assertThat(expectedNowAndThen.code()).isEqualTo("stock_below_reserved");
        }
    }

    private void release(Random random, List<UUID> orders) {
        var order = orders.isEmpty() || random.nextInt(10) == 0
                ? Ids.next()
                : orders.get(random.nextInt(orders.size()));
        warehouse.handle(new ReleaseStock(order));
    }

    private void consume(Random random, List<UUID> orders) {
        orders.stream()
                .skip(orders.isEmpty() ? 0 : random.nextInt(orders.size()))
                .filter(order -> answeredWith(order, StockReserved.class) && warehouse.published(order).size() == 1)
                .findFirst()
                .ifPresent(order -> warehouse.handle(new ConsumeStock(order, null)));
    }

    private boolean answeredWith(UUID order, Class<?> type) {
        return type.isInstance(warehouse.published(order).getFirst());
    }
}
