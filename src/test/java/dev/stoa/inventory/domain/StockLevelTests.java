package dev.stoa.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockLevelTests {

    private final StockLevel level = new StockLevel("LAMP", "main", 10, 4, 7);

    @Test
    void countsUnitsInAndOut() {
        assertThat(level.adjust(5)).isEqualTo(new StockLevel("LAMP", "main", 15, 4, 8));
        assertThat(level.adjust(-6)).isEqualTo(new StockLevel("LAMP", "main", 4, 4, 8));
    }

    @Test
    void keepsWhatIsPromised() {
        assertThatExceptionOfType(StockBelowReserved.class).isThrownBy(() -> level.adjust(-7));
    }

    @Test
    void refusesMoreThanItCanCount() {
        var full = new StockLevel("LAMP", "main", StockLevel.MOST_UNITS, 0, 1);
        assertThatExceptionOfType(InvalidAdjustment.class).isThrownBy(() -> full.adjust(1));
    }

    @Test
    void refusesACallerWhoSawAnotherVersion() {
        assertThat(level.expect(7L)).isEqualTo(level);
        assertThat(level.expect(null)).isEqualTo(level);
        assertThatExceptionOfType(StaleStock.class).isThrownBy(() -> level.expect(6L));
    }

    @ParameterizedTest
    @CsvSource({"LAMP,0,counted", "LAMP,1000001,counted", "LAMP,-1000001,counted", "LAMP,1,' '", "' ',1,counted"})
    void refusesAnAdjustmentThatMakesNoSense(String sku, int delta, String reason) {
        assertThatExceptionOfType(InvalidAdjustment.class)
                .isThrownBy(() -> new Adjustment(UUID.randomUUID(), sku, delta, reason));
    }

    @Test
    void refusesAReasonThatIsTooLongOrNoText() {
        assertThatExceptionOfType(InvalidAdjustment.class)
                .isThrownBy(() -> new Adjustment(UUID.randomUUID(), "LAMP", 1, "a\u0000b"));
        assertThatExceptionOfType(InvalidAdjustment.class)
                .isThrownBy(() -> new Adjustment(UUID.randomUUID(), "LAMP", 1, "x".repeat(201)));
    }
}
