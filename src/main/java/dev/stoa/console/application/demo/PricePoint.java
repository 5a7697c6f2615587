package dev.stoa.console.application.demo;

import dev.stoa.kernel.Money;
import java.util.List;
import java.util.stream.Stream;

/**
 * How shops write prices in a currency: 7.49 €, 19.99 €, 149.00 €, $149.99, 2,480 yen, 12,800 yen. A price is brought to
 * the next one that is written like this. The rates are rough, and the dollar's allows for the tax that comes on top.
 */
record PricePoint(String currency, int percentOfEuroCents, List<Band> bands) {

    private static final List<PricePoint> ALL = List.of(
            new PricePoint("EUR", 100, List.of(new Band(20_00, 50, 49), new Band(100_00, 100, 99),
                    new Band(1_000_00, 10_00, 9_00), new Band(Long.MAX_VALUE, 50_00, 49_00))),
            new PricePoint("GBP", 86, List.of(new Band(20_00, 50, 49), new Band(100_00, 100, 99),
                    new Band(1_000_00, 10_00, 9_00), new Band(Long.MAX_VALUE, 50_00, 49_00))),
            new PricePoint("USD", 105, List.of(new Band(20_00, 50, 49), new Band(100_00, 100, 99),
                    new Band(1_000_00, 10_00, 9_99), new Band(Long.MAX_VALUE, 50_00, 49_99))),
            new PricePoint("JPY", 160, List.of(new Band(10_000, 100, 80), new Band(100_000, 1_000, 800),
                    new Band(Long.MAX_VALUE, 5_000, 4_800))));

    static Stream<Money> inAllCurrencies(long euroCents) {
        return ALL.stream().map(currency -> currency.price(euroCents));
    }

    Money price(long euroCents) {
        long amount = euroCents * percentOfEuroCents / 100;
        Band band = bands.stream().filter(candidate -> amount < candidate.below()).findFirst().orElseThrow();
        return Money.of(band.atLeast(amount), currency);
    }

    /** Prices below an amount go in these steps and end like this. All in minor units. */
    record Band(long below, long step, long ending) {

        long atLeast(long amount) {
            return Math.max(0, Math.ceilDiv(amount - ending, step)) * step + ending;
        }
    }
}
