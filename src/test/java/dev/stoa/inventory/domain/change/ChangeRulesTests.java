package dev.stoa.inventory.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.stoa.inventory.InventoryOperations.Adjustment;
import dev.stoa.inventory.InventoryOperations.CountedUnits;
import dev.stoa.inventory.InventoryOperations.CycleCount;
import dev.stoa.inventory.InventoryOperations.Transfer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeRulesTests {

    @ParameterizedTest
    @CsvSource({"LAMP,0,counted", "LAMP,1000001,counted", "LAMP,-1000001,counted", "LAMP,-2147483648,counted",
            "LAMP,1,' '", "' ',1,counted"})
    void refusesAnAdjustmentThatMakesNoSense(String sku, int delta, String reason) {
        assertThatExceptionOfType(InvalidChange.class)
                .isThrownBy(() -> ChangeRules.check(sku, new Adjustment(null, delta, reason)));
    }

    @Test
    void refusesAReasonThatIsTooLongOrNoText() {
        assertThatExceptionOfType(InvalidChange.class)
                .isThrownBy(() -> ChangeRules.check("LAMP", new Adjustment(null, 1, "a\u0000b")));
        assertThatExceptionOfType(InvalidChange.class)
                .isThrownBy(() -> ChangeRules.check("LAMP", new Adjustment(null, 1, "x".repeat(201))));
        assertThatNoException().isThrownBy(() -> ChangeRules.check("LAMP", new Adjustment(null, 1, "x".repeat(200))));
    }

    @ParameterizedTest
    @CsvSource({"main,main,1", "main,lyon,0", "main,lyon,-1", "main,lyon,1000001"})
    void refusesATransferThatMakesNoSense(String from, String to, int quantity) {
        assertThatExceptionOfType(InvalidChange.class)
                .isThrownBy(() -> ChangeRules.check("LAMP", new Transfer(from, to, quantity, "moved")));
    }

    @Test
    void refusesACountOfNothingOfTooMuchAndOfTheSameTwice() {
        refuses(List.of());
        refuses(Collections.nCopies(1001, new CountedUnits("LAMP", 1)));
        refuses(List.of(new CountedUnits("LAMP", 1), new CountedUnits("LAMP", 2)));
        refuses(List.of(new CountedUnits("LAMP", -1)));
        refuses(List.of(new CountedUnits("LAMP", 1_000_000_001)));
        refuses(List.of(new CountedUnits(" ", 1)));
    }

    @Test
    void opensWithAsMuchAsCanBeCounted() {
        assertThatNoException().isThrownBy(() -> ChangeRules.checkOpening(List.of(0, 1_000_000_000)));
        assertThatExceptionOfType(InvalidChange.class)
                .isThrownBy(() -> ChangeRules.checkOpening(List.of(1, 1_000_000_001)))
                .satisfies(refused -> assertThat(refused.errors()).singleElement()
                        .satisfies(error -> assertThat(error.field()).isEqualTo("stock")));
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> ChangeRules.checkOpening(List.of(-1)));
    }

    private static void refuses(List<CountedUnits> lines) {
        assertThatExceptionOfType(InvalidChange.class)
                .isThrownBy(() -> ChangeRules.check(new CycleCount("main", lines, "yearly")));
    }
}
