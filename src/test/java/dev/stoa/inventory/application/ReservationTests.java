package dev.stoa.inventory.application;

import static dev.stoa.inventory.application.Warehouse.reserve;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.commands.ConsumeStock;
import dev.stoa.inventory.commands.ReleaseStock;
import dev.stoa.inventory.commands.ReserveStock;
import dev.stoa.inventory.commands.ReserveStock.Line;
import dev.stoa.inventory.domain.StockReconciliation;
import dev.stoa.inventory.events.StockLevelChanged;
import dev.stoa.inventory.events.StockRejected;
import dev.stoa.inventory.events.StockRejected.Shortage;
import dev.stoa.inventory.events.StockReleased;
import dev.stoa.inventory.events.StockReserved;
import dev.stoa.kernel.Ids;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionOperations;

@Enforces(12)
@ApplicationModuleTest
@Import(Warehouse.class)
class ReservationTests {

    @Autowired
    Warehouse warehouse;
    @Autowired
    TransactionOperations transactions;
    @Autowired
    ApplicationEventPublisher publisher;
    @Autowired
    InventoryOperations operations;
    @Autowired
    StockReconciliation reconciliation;
    @Autowired
    JdbcClient database;

    private UUID order = Ids.next();
    private String lamp = "";
    private String chair = "";

    @BeforeEach
    void stock() {
        order = Ids.next();
        lamp = "LAMP-" + order;
        chair = "CHAIR-" + order;
        warehouse.stock(Map.of(lamp, 10, chair, 3));
    }

    @AfterEach
    void recordsAgree() {
        assertThat(reconciliation.discrepancies()).isEmpty();
    }

    @Test
    void promisesAllLinesOfAnOrder() {
        warehouse.handle(new ReserveStock(order, List.of(new Line(lamp, 2), new Line(chair, 3)), null));

        assertThat(warehouse.level(lamp)).isEqualTo("10/2");
        assertThat(warehouse.level(chair)).isEqualTo("3/3");
        assertThat(warehouse.published(order)).singleElement().isInstanceOf(StockReserved.class);
    }

    @Test
    void hearsItsCommandsThroughTheLog() {
        transactions.executeWithoutResult(_ -> publisher.publishEvent(reserve(order, lamp, 2)));

        await().untilAsserted(() -> assertThat(warehouse.published(order, StockReserved.class)).hasSize(1));
        await().untilAsserted(() -> assertThat(warehouse.level(lamp)).isEqualTo("10/2"));
    }

    @Test
    void promisesNothingWhenOneLineIsShort() {
        warehouse.handle(
                new ReserveStock(order, List.of(new Line(lamp, 2), new Line(chair, 4), new Line("GONE", 1)), null));

        assertThat(warehouse.level(lamp)).isEqualTo("10/0");
        assertThat(warehouse.published(order, StockRejected.class)).singleElement()
                .satisfies(
                        rejected -> assertThat(rejected.shortages())
                                .containsExactlyInAnyOrder(new Shortage(chair, 4, 3), new Shortage("GONE", 1, 0)));
    }

    @Test
    void addsUpLinesOfTheSameSku() {
        warehouse.handle(new ReserveStock(order, List.of(new Line(chair, 2), new Line(chair, 2)), null));

        assertThat(warehouse.published(order, StockRejected.class)).singleElement()
                .satisfies(
                        rejected -> assertThat(rejected.shortages()).containsExactly(new Shortage(chair, 4, 3)));
    }

    @Test
    void answersARepeatedReservationWithSilence() {
        var command = reserve(order, lamp, 2);
        warehouse.handle(command);
        warehouse.handle(command);

        assertThat(warehouse.level(lamp)).isEqualTo("10/2");
        assertThat(warehouse.published(order)).hasSize(1);
    }

    @Test
    void answersARepeatedRefusalWithSilenceEvenWhenStockHasCome() {
        var command = reserve(order, chair, 4);
        warehouse.handle(command);
        operations.adjust(Ids.next(), chair, 10, "delivery", null);
        warehouse.handle(command);

        assertThat(warehouse.level(chair)).isEqualTo("13/0");
        assertThat(warehouse.published(order)).hasSize(1);
    }

    @Test
    void givesReleasedUnitsBackOnce() {
        warehouse.handle(reserve(order, lamp, 2));
        var release = new ReleaseStock(order);
        warehouse.handle(release);
        warehouse.handle(release);

        assertThat(warehouse.level(lamp)).isEqualTo("10/0");
        assertThat(warehouse.published(order, StockReleased.class)).hasSize(1);
    }

    @Test
    void refusesAReservationThatComesAfterItsRelease() {
        var release = new ReleaseStock(order);
        var late = reserve(order, lamp, 2);
        warehouse.handle(release);
        warehouse.handle(late);
        warehouse.handle(late);
        warehouse.handle(release);

        assertThat(warehouse.level(lamp)).isEqualTo("10/0");
        assertThat(warehouse.published(order)).satisfiesExactly(
                first -> assertThat(first).isInstanceOf(StockReleased.class),
                second -> assertThat(second).isInstanceOfSatisfying(
                        StockRejected.class,
                        rejected -> assertThat(rejected.shortages()).isEmpty()));
    }

    @Test
    void keepsAReleasedOrderReleasedWhenItsReservationIsRepeated() {
        var command = reserve(order, lamp, 2);
        warehouse.handle(command);
        warehouse.handle(new ReleaseStock(order));
        warehouse.handle(command);

        assertThat(warehouse.level(lamp)).isEqualTo("10/0");
        assertThat(warehouse.published(order)).hasSize(2);
    }

    @Test
    void answersTheReleaseOfARefusedReservation() {
        warehouse.handle(reserve(order, chair, 4));
        warehouse.handle(new ReleaseStock(order));

        assertThat(warehouse.published(order, StockReleased.class)).hasSize(1);
        assertThat(warehouse.level(chair)).isEqualTo("3/0");
    }

    @Test
    void booksConsumedUnitsOutOnce() {
        warehouse.handle(new ReserveStock(order, List.of(new Line(lamp, 2), new Line(chair, 1)), null));
        var consume = new ConsumeStock(order, null);
        warehouse.handle(consume);
        warehouse.handle(consume);

        assertThat(warehouse.level(lamp)).isEqualTo("8/0");
        assertThat(warehouse.level(chair)).isEqualTo("2/0");
        assertThat(warehouse.published(lamp, StockLevelChanged.class)).last()
                .satisfies(changed -> assertThat(changed.onHand()).isEqualTo(8));
        assertThat(warehouse.published(lamp)).hasSize(2);
    }

    @Test
    void doesNotGiveConsumedUnitsBack() {
        warehouse.handle(reserve(order, lamp, 2));
        warehouse.handle(new ConsumeStock(order, null));
        warehouse.handle(new ReleaseStock(order));

        assertThat(warehouse.level(lamp)).isEqualTo("8/0");
        assertThat(warehouse.published(order, StockReleased.class)).hasSize(1);
    }

    @Test
    void failsLoudlyWhenUnitsLeaveThatWereNeverPromised() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> warehouse.handle(new ConsumeStock(order, null)));
    }

    @Test
    void promisesWhatADeliveryBringsWhileTheOrderWaitsForIt() {
        var waiting = transactions.execute(_ -> {
            operations.adjust(Ids.next(), chair, 5, "delivery", null);
            var reserving = CompletableFuture.runAsync(() -> warehouse.handle(reserve(order, chair, 7)));
            await().until(() -> somebodyWaitsForALock());
            return reserving;
        });
        Objects.requireNonNull(waiting).join();

        assertThat(warehouse.level(chair)).isEqualTo("8/7");
        assertThat(warehouse.published(order)).singleElement().isInstanceOf(StockReserved.class);
    }

    private boolean somebodyWaitsForALock() {
        return database
                .sql("""
                        select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')
                        """)
                .query(Boolean.class)
                .single();
    }

    @Test
    void takesAnOrderOfManyHundredLines() {
        var lines = IntStream.range(0, 700).mapToObj(i -> new Line(lamp + "-" + i, 2)).toList();
        warehouse.stock(lines.stream().collect(toMap(Line::sku, _ -> 2)));

        warehouse.handle(new ReserveStock(order, lines, null));
        assertThat(warehouse.published(order)).singleElement().isInstanceOf(StockReserved.class);
        assertThat(lines).allSatisfy(line -> assertThat(warehouse.level(line.sku())).isEqualTo("2/2"));
    }
}
