package dev.stoa.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.inventory.CountResult;
import dev.stoa.inventory.InventoryOperations.CountedUnits;
import dev.stoa.inventory.InventoryOperations.CycleCount;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountedStockTests {

    private final Map<String, StockLevel> books = Map.of(
            "LAMP", new StockLevel("LAMP", "main", 10, 4, 7), "CHAIR", new StockLevel("CHAIR", "main", 3, 3, 2));

    @Test
    void saysWhatWasExpectedAndWhatDiffers() {
        var counted = counted(new CountedUnits("CHAIR", 3), new CountedUnits("LAMP", 12), new CountedUnits("NEW", 1));

        assertThat(counted.requirePromised().result()).isEqualTo(new CountResult("main", List.of(
                new CountResult.Line("CHAIR", 3, 3, 0), new CountResult.Line("LAMP", 10, 12, 2),
                new CountResult.Line("NEW", 0, 1, 1))));
    }

    @Test
    void correctsWhatTheBooksHadWrongOnly() {
        assertThat(counted(new CountedUnits("CHAIR", 3), new CountedUnits("LAMP", 4)).corrected())
                .containsExactly(new StockLevel("LAMP", "main", 4, 4, 8));
    }

    @Test
    void namesEachLineThatIsBelowWhatIsPromised() {
        var counted = counted(new CountedUnits("CHAIR", 2), new CountedUnits("NEW", 1), new CountedUnits("LAMP", 3));

        assertThatExceptionOfType(StockBelowReserved.class).isThrownBy(counted::requirePromised)
                .satisfies(
                        refused -> assertThat(refused.errors()).extracting(error -> error.field())
                                .containsExactly("lines[0].counted", "lines[2].counted"));
    }

    private CountedStock counted(CountedUnits... lines) {
        return new CountedStock(new CycleCount("main", List.of(lines), "yearly"), books);
    }
}
