package dev.stoa.inventory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.inventory.Availability;
import dev.stoa.inventory.InventoryApi;
import dev.stoa.inventory.InventoryOperations;
import dev.stoa.inventory.StockState;
import dev.stoa.inventory.domain.StaleStock;
import dev.stoa.inventory.domain.StockBelowReserved;
import dev.stoa.inventory.domain.StockReconciliation;
import dev.stoa.inventory.domain.change.InvalidChange;
import dev.stoa.inventory.domain.change.RequestIdReused;
import dev.stoa.inventory.events.StockLevelChanged;
import dev.stoa.kernel.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
@Import(Warehouse.class)
class StockCountingTests {

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

    @BeforeEach
    void newSku() {
        request = Ids.next();
        lamp = "LAMP-" + request;
    }

    @AfterEach
    void recordsAgree() {
        assertThat(reconciliation.discrepancies()).isEmpty();
    }

    @Test
    void opensStockOfNewSkusOnly() {
        operations.openStock(request, Map.of(lamp, 10));
        operations.openStock(Ids.next(), Map.of(lamp, 99));

        assertThat(warehouse.level(lamp)).isEqualTo("10/0");
        assertThat(warehouse.published(lamp, StockLevelChanged.class)).hasSize(1);
    }

    @Test
    void refusesToOpenNegativeStock() {
        assertThatExceptionOfType(InvalidChange.class)
                .isThrownBy(() -> operations.openStock(request, Map.of(lamp, -1)));
    }

    @Test
    void countsUnitsInAndOut() {
        operations.adjust(Ids.next(), lamp, 10, "delivery", null);
        var stock = operations.adjust(Ids.next(), lamp, -3, "broken", null);

        assertThat(stock.onHand()).isEqualTo(7);
        assertThat(stock.version()).isEqualTo(2);
        assertThat(api.stock(lamp)).contains(stock);
        assertThat(warehouse.published(lamp, StockLevelChanged.class)).extracting(StockLevelChanged::onHand)
                .containsExactly(10, 7);
    }

    @Test
    void answersARepeatedAdjustmentAsTheFirstTime() {
        var first = operations.adjust(request, lamp, 10, "delivery", null);
        operations.adjust(Ids.next(), lamp, 5, "delivery", null);
        var again = operations.adjust(request, lamp, 10, "delivery", null);

        assertThat(again).isEqualTo(first);
        assertThat(warehouse.level(lamp)).isEqualTo("15/0");
    }

    @Test
    void adjustsOnceWhenTheSameRequestComesTwentyTimesAtOnce() {
        var answers = Together.run(20, _ -> operations.adjust(request, lamp, 10, "delivery", null));

        assertThat(answers).hasSize(20).containsOnly(answers.getFirst());
        assertThat(warehouse.level(lamp)).isEqualTo("10/0");
    }

    @Test
    void refusesAnotherAdjustmentUnderTheSameRequestId() {
        operations.adjust(request, lamp, 10, "delivery", null);
        assertThatExceptionOfType(RequestIdReused.class)
                .isThrownBy(() -> operations.adjust(request, lamp, 11, "delivery", null));
    }

    @Test
    void refusesACallerWhoSawAnotherVersion() {
        var seen = operations.adjust(request, lamp, 10, "delivery", null).version();
        operations.adjust(Ids.next(), lamp, 1, "found", seen);
        assertThatExceptionOfType(StaleStock.class)
                .isThrownBy(() -> operations.adjust(Ids.next(), lamp, 1, "found", seen));
    }

    @Test
    void keepsPromisedUnits() {
        warehouse.stock(Map.of(lamp, 10));
        warehouse.reserved(lamp, 8);

        assertThatExceptionOfType(StockBelowReserved.class)
                .isThrownBy(() -> operations.adjust(request, lamp, -3, "broken", null));
        assertThat(operations.adjust(request, lamp, -2, "broken", null).available()).isZero();
    }

    @Test
    void tellsHowGoodTheChancesAre() {
        warehouse.stock(Map.of(lamp, 6, lamp + "-low", 5, lamp + "-out", 2));
        warehouse.reserved(lamp + "-out", 2);

        assertThat(api.availability(List.of(lamp, lamp + "-low", lamp + "-out", "never", "never")).values())
                .containsExactlyInAnyOrder(
                        new Availability(lamp, StockState.IN_STOCK, 6),
                        new Availability(lamp + "-low", StockState.LOW, 5),
                        new Availability(lamp + "-out", StockState.OUT_OF_STOCK, 0),
                        new Availability("never", StockState.OUT_OF_STOCK, 0));
        assertThat(api.availability(List.of())).isEmpty();
    }

    @Test
    void keepsNoConnectionAfterAnAnswer() {
        for (int more = 0; more < 50; more++) {
            assertThat(api.availability(List.of(lamp))).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update inventory.movement set on_hand_delta = 1", "delete from inventory.movement",
            "truncate inventory.movement"})
    void keepsTheLedgerAppendOnly(String tampering) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> database.sql(tampering).update())
                .withMessageContaining("append-only");
    }

    @Test
    void keepsTheDatabaseItselfFromOverselling() {
        warehouse.stock(Map.of(lamp, 1));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> database.sql("update inventory.level set reserved = 2 where sku = ?")
                                .param(lamp)
                                .update())
                .withMessageContaining("level_is_not_oversold");
    }
}
