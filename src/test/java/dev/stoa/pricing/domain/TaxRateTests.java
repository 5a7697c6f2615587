package dev.stoa.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Enforces(6)
class TaxRateTests {

    private static final long SEED = 20_261_123;
    private static final int RUNS = 20_000;

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    /** Worked by hand: 19.99 € holds 3.19 € at 19 % (3.1917), 2.99 € holds 0.20 € at 7 % (0.1956). */
    @ParameterizedTest
    @CsvSource({"190000,1999,319", "70000,299,20", "200000,1200,200", "0,1999,0", "100000,1100,100", "80000,108,8",
            "190000,0,0", "1000000,1,1"})
    void findsTheTaxWithinAGrossPrice(int ppm, long gross, long tax) {
        assertThat(new TaxRate(ppm).within(euros(gross)).tax()).isEqualTo(euros(tax));
    }

    /** 6.875 % of 100.00 $ is 6.875 $, half up 6.88 $; 4 % of 0.12 $ is 0.48 ¢, half up 0 ¢, of 0.13 $ 0.52 ¢. */
    @ParameterizedTest
    @CsvSource({"68750,10000,688", "40000,12,0", "40000,13,1", "0,999,0", "500000,1,1"})
    void addsTheTaxToANetPrice(int ppm, long net, long tax) {
        assertThat(new TaxRate(ppm).on(euros(net)).tax()).isEqualTo(euros(tax));
    }

    @Test
    void agreesWithExactDecimalsRoundedHalfUp() {
        for (int run = 0; run < RUNS; run++) {
            TaxRate rate = new TaxRate(random.nextInt(0, 1_000_001));
            Money amount = euros(random.nextLong(0, 1L << random.nextInt(1, 62)));
            BigDecimal share = BigDecimal.valueOf(rate.ppm()).movePointLeft(6);
            BigDecimal exact = BigDecimal.valueOf(amount.amountMinor()).multiply(share);

            assertThat(rate.on(amount).tax()).as("on %s, %s, seed %s", amount, rate, SEED)
                    .isEqualTo(euros(exact.setScale(0, RoundingMode.HALF_UP).longValueExact()));
            assertThat(rate.within(amount).tax()).as("within %s, %s, seed %s", amount, rate, SEED)
                    .isEqualTo(
                            euros(exact.divide(BigDecimal.ONE.add(share), 0, RoundingMode.HALF_UP).longValueExact()));
        }
    }

    @Test
    void neverMakesAPartNegativeOrLargerThanTheWhole() {
        for (int run = 0; run < RUNS; run++) {
            TaxRate rate = new TaxRate(random.nextInt(0, 1_000_001));
            Totals totals = rate.within(euros(random.nextLong(0, 1_000)));

            assertThat(totals.tax()).isGreaterThanOrEqualTo(euros(0)).isLessThanOrEqualTo(totals.gross());
            assertThat(totals.net()).isGreaterThanOrEqualTo(euros(0));
        }
    }

    private static Money euros(long amountMinor) {
        return Money.of(amountMinor, "EUR");
    }
}
