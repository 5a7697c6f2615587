package dev.stoa.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.inventory.domain.change.InvalidChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class StockTests {

    private final StockLevel main = new StockLevel("LAMP", "main", 10, 4, 7);
    private final StockLevel lyon = new StockLevel("LAMP", "lyon", 2, 0, 1);
    private final Stock stock = new Stock("LAMP", List.of(lyon, main));

    @Test
    void countsUnitsInAndOut() {
        assertThat(main.adjust(5)).isEqualTo(new StockLevel("LAMP", "main", 15, 4, 8));
        assertThat(main.adjust(-6)).isEqualTo(new StockLevel("LAMP", "main", 4, 4, 8));
    }

    @Test
    void keepsWhatIsPromised() {
        assertThatExceptionOfType(StockBelowReserved.class).isThrownBy(() -> main.adjust(-7));
        assertThatExceptionOfType(StockBelowReserved.class).isThrownBy(() -> stock.transfer("main", "lyon", 7));
    }

    @Test
    void refusesMoreThanItCanCount() {
        var full = new StockLevel("LAMP", "main", StockLevel.MOST_UNITS, 0, 1);
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> full.adjust(1))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("invalid_adjustment"));
        assertThatExceptionOfType(InvalidChange.class)
                .isThrownBy(() -> new Stock("LAMP", List.of(full, lyon)).transfer("lyon", "main", 1))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("invalid_transfer");
                    assertThat(refused.errors()).extracting(error -> error.field()).containsExactly("quantity");
                });
    }

    @Test
    void countsOutOfWhatIsMoreThanItCanCount() {
        var over = new StockLevel("LAMP", "main", StockLevel.MOST_UNITS + 10, 0, 1);
        assertThat(over.adjust(-5).onHand()).isEqualTo(StockLevel.MOST_UNITS + 5);
    }

    @Test
    void refusesACallerWhoSawAnotherVersionOfAnyLevel() {
        assertThat(stock.expect(8L)).isEqualTo(stock);
        assertThat(stock.expect(null)).isEqualTo(stock);
        assertThatExceptionOfType(StaleStock.class).isThrownBy(() -> stock.expect(7L));
    }

    @Test
    void movesUnitsOutOfOneLevelAndIntoTheOther() {
        assertThat(stock.transfer("main", "lyon", 6)).containsExactly(
                new StockLevel("LAMP", "main", 4, 4, 8), new StockLevel("LAMP", "lyon", 8, 0, 2));
    }

    @Test
    void hasNothingWhereItNeverWas() {
        assertThat(stock.at("oslo")).isEqualTo(new StockLevel("LAMP", "oslo", 0, 0, 0));
        assertThatExceptionOfType(StockBelowReserved.class).isThrownBy(() -> stock.transfer("oslo", "main", 1));
    }
}
