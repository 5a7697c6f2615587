package dev.stoa.inventory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.inventory.CountResult;
import dev.stoa.inventory.InventoryApi;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.InventoryOperations.Adjustment;
import dev.stoa.inventory.InventoryOperations.CountedUnits;
import dev.stoa.inventory.InventoryOperations.CycleCount;
import dev.stoa.inventory.InventoryOperations.Transfer;
import dev.stoa.inventory.domain.StaleStock;
import dev.stoa.inventory.domain.StockBelowReserved;
import dev.stoa.inventory.domain.StockReconciliation;
import dev.stoa.inventory.domain.change.RequestIdReused;
import dev.stoa.inventory.domain.location.LocationRefused;
import dev.stoa.inventory.events.StockLevelChanged;
import dev.stoa.kernel.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@Enforces(12)
@ApplicationModuleTest
@Import(Warehouse.class)
class TransferAndCountTests {

    @Autowired
    Warehouse warehouse;
    @Autowired
    InventoryApi api;
    @Autowired
    InventoryOperations operations;
    @Autowired
    StockReconciliation reconciliation;
    @Autowired
    JdbcClient database;

    private UUID request = Ids.next();
    private String lamp = "";
    private String lyon = "";

    @BeforeEach
    void tenLampsInMain() {
        request = Ids.next();
        lamp = "LAMP-" + request;
        lyon = warehouse.location("lyon", 45.76, 4.84);
        warehouse.stock(Map.of(lamp, 10));
    }

    @AfterEach
    void recordsAgree() {
        assertThat(reconciliation.discrepancies()).isEmpty();
    }

    @Test
    void movesUnitsFromHereToThere() {
        var stock = operations.transfer(request, lamp, new Transfer("main", lyon, 4, "near the sea"), null);

        assertThat(stock.onHand()).isEqualTo(10);
        assertThat(warehouse.level(lamp, "main")).isEqualTo("6/0");
        assertThat(warehouse.level(lamp, lyon)).isEqualTo("4/0");
        assertThat(movements()).containsExactlyInAnyOrder("main opened 10", "main transferred -4",
                lyon + " transferred 4");
        assertThat(warehouse.published(lamp, StockLevelChanged.class))
                .extracting(changed -> changed.location() + " " + changed.onHand())
                .containsExactly("main 10", "main 6", lyon + " 4");
    }

    @Test
    void movesUnitsOnceHoweverOftenItIsAskedAtOnce() {
        var transfer = new Transfer("main", lyon, 4, "near the sea");
        var answers = Together.run(20, _ -> operations.transfer(request, lamp, transfer, null));

        assertThat(answers).hasSize(20).containsOnly(answers.getFirst());
        assertThat(warehouse.level(lamp, lyon)).isEqualTo("4/0");
        assertThatExceptionOfType(RequestIdReused.class).isThrownBy(
                () -> operations.transfer(request, lamp, new Transfer("main", lyon, 5, "near the sea"), null));
    }

    @Test
    void movesNothingThatIsPromised() {
        warehouse.reserved(lamp, 8);

        assertThatExceptionOfType(StockBelowReserved.class).isThrownBy(
                () -> operations.transfer(request, lamp, new Transfer("main", lyon, 3, "near the sea"), null));
        assertThat(warehouse.level(lamp)).isEqualTo("10/8");
        assertThat(operations.transfer(request, lamp, new Transfer("main", lyon, 2, "near the sea"), null).available())
                .isEqualTo(2);
    }

    @Test
    void refusesATransferFromOrToNowhere() {
        assertThatExceptionOfType(LocationRefused.class).isThrownBy(
                () -> operations.transfer(request, lamp, new Transfer("main", "nowhere", 3, "gone"), null))
                .satisfies(refused -> assertThat(refused.errors().getFirst().field()).isEqualTo("to"));
        assertThatExceptionOfType(LocationRefused.class).isThrownBy(
                () -> operations.transfer(request, lamp, new Transfer("nowhere", "main", 3, "gone"), null));
    }

    @Test
    void expectsTheVersionOfAllLocationsTogether() {
        var seen = operations.adjust(Ids.next(), lamp, new Adjustment(lyon, 5, "delivery"), null).version();
        var next = operations.adjust(Ids.next(), lamp, new Adjustment("main", 1, "found"), seen).version();

        assertThat(next).isGreaterThan(seen);
        assertThatExceptionOfType(StaleStock.class)
                .isThrownBy(() -> operations.adjust(Ids.next(), lamp, new Adjustment(lyon, 1, "found"), seen));
        assertThat(api.stock(lamp)).hasValueSatisfying(stock -> assertThat(stock.version()).isEqualTo(next));
    }

    @Test
    void adjustsWhereItIsSaid() {
        operations.adjust(request, lamp, new Adjustment(lyon, 5, "delivery"), null);

        assertThat(warehouse.level(lamp, lyon)).isEqualTo("5/0");
        assertThatExceptionOfType(LocationRefused.class)
                .isThrownBy(() -> operations.adjust(Ids.next(), lamp, new Adjustment("nowhere", 5, "delivery"), null));
    }

    @Test
    void makesTheBooksSayWhatWasCounted() {
        var found = lamp + "-found";
        var result = operations.count(request, count("main", new CountedUnits(lamp, 7), new CountedUnits(found, 2)));

        assertThat(result.lines()).containsExactly(new CountResult.Line(lamp, 10, 7, -3),
                new CountResult.Line(found, 0, 2, 2));
        assertThat(warehouse.level(lamp)).isEqualTo("7/0");
        assertThat(warehouse.level(found)).isEqualTo("2/0");
        assertThat(operations.count(request, count("main", new CountedUnits(lamp, 7), new CountedUnits(found, 2))))
                .isEqualTo(result);
        assertThat(movements()).containsExactlyInAnyOrder("main opened 10", "main counted -3");
    }

    @Test
    void changesNothingWhereTheCountIsAsExpected() {
        operations.count(request, count("main", new CountedUnits(lamp, 10)));

        assertThat(api.stock(lamp)).hasValueSatisfying(stock -> assertThat(stock.version()).isEqualTo(1));
        assertThat(warehouse.published(lamp)).hasSize(1);
    }

    @Test
    void countsAllLinesOrNone() {
        var chair = "CHAIR-" + request;
        warehouse.stock(Map.of(chair, 3));
        warehouse.reserved(chair, 3);

        assertThatExceptionOfType(StockBelowReserved.class)
                .isThrownBy(
                        () -> operations.count(request,
                                count("main", new CountedUnits(lamp, 7), new CountedUnits(chair, 2))))
                .satisfies(
                        refused -> assertThat(refused.errors()).singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo("lines[1].counted")));
        assertThat(warehouse.level(lamp)).isEqualTo("10/0");
    }

    @Test
    void countsWhereThereIsALocationOnly() {
        assertThatExceptionOfType(LocationRefused.class)
                .isThrownBy(() -> operations.count(request, count("nowhere", new CountedUnits(lamp, 7))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("location_not_found"));
    }

    @Test
    void showsMoreThanAnIntCanHoldAsTheMostItCan() {
        for (var location : List.of("main", lyon, warehouse.location("oslo", 59.91, 10.75))) {
            operations.count(Ids.next(), count(location, new CountedUnits(lamp, 1_000_000_000)));
        }

        assertThat(api.stock(lamp)).hasValueSatisfying(stock -> {
            assertThat(stock.onHand()).isEqualTo(Integer.MAX_VALUE);
            assertThat(stock.available()).isEqualTo(Integer.MAX_VALUE);
        });
        assertThat(api.availability(List.of(lamp)).values()).singleElement()
                .satisfies(available -> assertThat(available.quantity()).isEqualTo(Integer.MAX_VALUE));
        assertThat(warehouse.published(warehouse.reserved(lamp, Integer.MAX_VALUE))).hasSize(1);
    }

    private List<String> movements() {
        return database.sql("""
                select location || ' ' || kind || ' ' || on_hand_delta from inventory.movement where sku = ? order by id
                """).param(lamp).query((row, _) -> row.getString(1)).list();
    }

    private static CycleCount count(String location, CountedUnits... lines) {
        return new CycleCount(location, List.of(lines), "yearly");
    }
}
