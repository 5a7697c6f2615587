package dev.stoa.inventory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.inventory.InventoryApi;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.LocationChange;
import dev.stoa.inventory.commands.ConsumeStock;
import dev.stoa.inventory.commands.ReleaseStock;
import dev.stoa.inventory.commands.ReserveStock;
import dev.stoa.inventory.commands.ReserveStock.Destination;
import dev.stoa.inventory.commands.ReserveStock.Line;
import dev.stoa.inventory.domain.StockReconciliation;
import dev.stoa.inventory.events.StockLevelChanged;
import dev.stoa.inventory.events.StockRejected;
import dev.stoa.inventory.events.StockRejected.Shortage;
import dev.stoa.inventory.events.StockReleased;
import dev.stoa.inventory.events.StockReserved;
import dev.stoa.inventory.events.StockReserved.Allocation;
import dev.stoa.kernel.Ids;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

@Enforces(12)
@ApplicationModuleTest
@Import(Warehouse.class)
class SeveralLocationsTests {

    private static final Destination LYON = new Destination("FR", "69");
    private static final Destination LEEDS = new Destination("GB", "LS");

    @Autowired
    Warehouse warehouse;
    @Autowired
    InventoryApi api;
    @Autowired
    InventoryOperations operations;
    @Autowired
    StockReconciliation reconciliation;

    private UUID order = Ids.next();
    private String lamp = "";
    private String chair = "";
    private String hamburg = "";
    private String turin = "";

    @BeforeEach
    void twoHouses() {
        order = Ids.next();
        lamp = "LAMP-" + order;
        chair = "CHAIR-" + order;
        hamburg = warehouse.location("hamburg", 53.55, 9.99);
        turin = warehouse.location("turin", 45.07, 7.69);
    }

    @AfterEach
    void recordsAgree() {
        assertThat(reconciliation.discrepancies()).isEmpty();
    }

    @Test
    void takesAllFromTheNearestThatHasAll() {
        warehouse.stock(hamburg, Map.of(lamp, 5, chair, 5));
        warehouse.stock(turin, Map.of(lamp, 5, chair, 5));
        var other = Ids.next();

        reserve(order, LYON, new Line(lamp, 1), new Line(chair, 2));
        reserve(other, LEEDS, new Line(chair, 1));

        assertThat(allocations(order)).containsExactly(allocation(turin, line(chair, 2), line(lamp, 1)));
        assertThat(allocations(other)).containsExactly(allocation(hamburg, line(chair, 1)));
        assertThat(warehouse.level(chair, turin)).isEqualTo("5/2");
    }

    @Test
    void takesAllFromOneFarLocationRatherThanFromTwoNearOnes() {
        warehouse.stock(turin, Map.of(lamp, 5, chair, 1));
        warehouse.stock(hamburg, Map.of(lamp, 5, chair, 5));

        reserve(order, LYON, new Line(lamp, 1), new Line(chair, 2));

        assertThat(allocations(order)).containsExactly(allocation(hamburg, line(chair, 2), line(lamp, 1)));
    }

    @Test
    void splitsWhatNoLocationHasAllOf() {
        warehouse.stock(turin, Map.of(lamp, 2));
        warehouse.stock(hamburg, Map.of(lamp, 2, chair, 5));

        reserve(order, LYON, new Line(lamp, 3), new Line(chair, 1));

        assertThat(allocations(order)).containsExactly(
                allocation(turin, line(lamp, 2)), allocation(hamburg, line(chair, 1), line(lamp, 1)));
        assertThat(warehouse.level(lamp, turin)).isEqualTo("2/2");
        assertThat(warehouse.level(lamp, hamburg)).isEqualTo("2/1");
    }

    @Test
    void goesByCodeWhereTheDestinationIsUnknown() {
        warehouse.stock(turin, Map.of(lamp, 2));
        warehouse.stock(hamburg, Map.of(lamp, 2));
        var nowhere = Ids.next();

        reserve(order, null, new Line(lamp, 1));
        reserve(nowhere, new Destination("AQ", "1"), new Line(lamp, 1));

        assertThat(allocations(order)).containsExactly(allocation(hamburg, line(lamp, 1)));
        assertThat(allocations(nowhere)).containsExactly(allocation(hamburg, line(lamp, 1)));
    }

    @Test
    void promisesNothingWhenAllTogetherAreShort() {
        warehouse.stock(turin, Map.of(lamp, 2));
        warehouse.stock(hamburg, Map.of(lamp, 2, chair, 1));

        reserve(order, LYON, new Line(lamp, 5), new Line(chair, 1));

        assertThat(warehouse.published(order, StockRejected.class)).singleElement()
                .satisfies(rejected -> assertThat(rejected.shortages()).containsExactly(new Shortage(lamp, 5, 4)));
        assertThat(warehouse.level(lamp)).isEqualTo("4/0");
    }

    @Test
    void repeatsNothing() {
        warehouse.stock(turin, Map.of(lamp, 2));
        warehouse.stock(hamburg, Map.of(lamp, 2));
        var command = new ReserveStock(order, List.of(new Line(lamp, 3)), LYON);
        warehouse.handle(command);
        warehouse.handle(command);
        var share = new ConsumeStock(order, turin);
        warehouse.handle(share);
        warehouse.handle(command);
        warehouse.handle(share);

        assertThat(warehouse.published(order)).hasSize(1);
        assertThat(warehouse.level(lamp, turin)).isEqualTo("0/0");
        assertThat(warehouse.level(lamp, hamburg)).isEqualTo("2/1");
    }

    @Test
    void refusesASplitOrderThatWasCalledOffBefore() {
        warehouse.stock(turin, Map.of(lamp, 2));
        warehouse.stock(hamburg, Map.of(lamp, 2));
        warehouse.handle(new ReleaseStock(order));
        reserve(order, LYON, new Line(lamp, 3));

        assertThat(warehouse.published(order, StockRejected.class)).hasSize(1);
        assertThat(warehouse.level(lamp)).isEqualTo("4/0");
    }

    @Test
    void booksParcelsOutAsTheyLeaveInAnyOrder() {
        splitOrder();

        warehouse.handle(new ConsumeStock(order, hamburg));
        assertThat(warehouse.level(lamp, hamburg)).isEqualTo("1/0");
        assertThat(warehouse.level(lamp, turin)).isEqualTo("2/2");
        warehouse.handle(new ConsumeStock(order, turin));
        warehouse.handle(new ConsumeStock(order, hamburg));
        warehouse.handle(new ConsumeStock(order, null));

        assertThat(warehouse.level(lamp)).isEqualTo("1/0");
        assertThat(warehouse.published(lamp, StockLevelChanged.class)).extracting(StockLevelChanged::location)
                .containsExactly(turin, hamburg, hamburg, turin);
    }

    @Test
    void booksAllOutThatIsStillPromised() {
        splitOrder();

        warehouse.handle(new ConsumeStock(order, turin));
        warehouse.handle(new ConsumeStock(order, null));

        assertThat(warehouse.level(lamp)).isEqualTo("1/0");
    }

    @Test
    void givesBackWhatHasNotLeft() {
        splitOrder();
        warehouse.handle(new ConsumeStock(order, turin));
        warehouse.handle(new ReleaseStock(order));
        warehouse.handle(new ReleaseStock(order));
        warehouse.handle(new ConsumeStock(order, turin));

        assertThat(warehouse.level(lamp, turin)).isEqualTo("0/0");
        assertThat(warehouse.level(lamp, hamburg)).isEqualTo("2/0");
        assertThat(warehouse.published(order, StockReleased.class)).hasSize(1);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> warehouse.handle(new ConsumeStock(order, hamburg)));
    }

    @Test
    void failsLoudlyWhenUnitsLeaveWhereNoneWerePromised() {
        splitOrder();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> warehouse.handle(new ConsumeStock(order, "main")));
    }

    @Test
    void promisesNothingOfAClosedLocation() {
        warehouse.stock(turin, Map.of(lamp, 2));
        warehouse.stock(hamburg, Map.of(lamp, 1));
        close(turin);

        reserve(order, LYON, new Line(lamp, 2));

        assertThat(warehouse.published(order, StockRejected.class)).singleElement()
                .satisfies(rejected -> assertThat(rejected.shortages()).containsExactly(new Shortage(lamp, 2, 1)));
        assertThat(Objects.requireNonNull(api.availability(List.of(lamp)).get(lamp)).quantity()).isEqualTo(1);
        assertThat(api.stock(lamp)).hasValueSatisfying(stock -> {
            assertThat(stock.onHand()).isEqualTo(3);
            assertThat(stock.available()).isEqualTo(1);
        });
    }

    @Test
    void sendsFromALocationThatWasClosedAfterItPromised() {
        splitOrder();
        close(turin);
        warehouse.handle(new ConsumeStock(order, turin));

        assertThat(warehouse.level(lamp, turin)).isEqualTo("0/0");
    }

    @Test
    void splitsAnOrderOfManyHundredLines() {
        var skus = IntStream.range(0, 700).mapToObj(i -> "%s-%03d".formatted(lamp, i)).toList();
        skus.forEach(sku -> warehouse.stock(sku.hashCode() % 2 == 0 ? turin : hamburg, Map.of(sku, 1)));

        reserve(order, LYON, skus.stream().map(sku -> new Line(sku, 1)).toArray(Line[]::new));

        assertThat(allocations(order)).hasSize(2);
        assertThat(allocations(order)).flatExtracting(Allocation::lines).hasSize(700);
        assertThat(skus).allSatisfy(sku -> assertThat(warehouse.level(sku)).isEqualTo("1/1"));
    }

    /** Three lamps, two of them from Turin. */
    private void splitOrder() {
        warehouse.stock(turin, Map.of(lamp, 2));
        warehouse.stock(hamburg, Map.of(lamp, 2));
        reserve(order, LYON, new Line(lamp, 3));
        assertThat(allocations(order)).extracting(Allocation::location).containsExactly(turin, hamburg);
    }

    private void close(String location) {
        operations.changeLocation(Ids.next(), location, new LocationChange(null, null, null, null, false));
    }

    private void reserve(UUID orderId, @Nullable Destination destination, Line... lines) {
        warehouse.handle(new ReserveStock(orderId, List.of(lines), destination));
    }

    private List<Allocation> allocations(UUID orderId) {
        return warehouse.published(orderId, StockReserved.class).getFirst().allocations();
    }

    private static Allocation allocation(String location, StockReserved.Line... lines) {
        return new Allocation(location, List.of(lines));
    }

    private static StockReserved.Line line(String sku, int quantity) {
        return new StockReserved.Line(sku, quantity);
    }
}
