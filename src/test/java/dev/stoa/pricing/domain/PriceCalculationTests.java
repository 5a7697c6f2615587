package dev.stoa.pricing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import dev.stoa.pricing.Calculation;
import dev.stoa.pricing.Market;
import dev.stoa.pricing.PricingApi.Item;
import dev.stoa.pricing.TaxCategory;
import dev.stoa.pricing.domain.Prices.ListPrice;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Enforces(6)
class PriceCalculationTests {

    private static final long SEED = 7;
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Market GERMANY = new Market(new MarketCode("DE"), "Germany", EUR, true);
    private static final Market TAX_ON_TOP = new Market(new MarketCode("US"), "United States", EUR, false);
    private static final TaxSchedule GERMAN = new TaxSchedule(new TaxRate(190_000), new TaxRate(70_000),
            new TaxRate(190_000));
    private static final TaxSchedule NEW_YORK = new TaxSchedule(new TaxRate(40_000), TaxRate.ZERO, TaxRate.ZERO);
    private static final Map<String, ListPrice> PRICES = Map.of("LAMP", price(1999, TaxCategory.STANDARD), "TEA",
            price(499, TaxCategory.FOOD));

    @Test
    void keepsTheShelfPriceWhereItIncludesTax() {
        var calculation = new PriceCalculation(GERMANY, GERMAN).of(List.of(new Item("LAMP", 3), new Item("TEA", 2)),
                PRICES, euros(495));

        assertThat(calculation.lines()).extracting(line -> line.totals().gross())
                .containsExactly(euros(5997),
                        euros(998));
        assertThat(calculation.lines()).extracting(line -> line.totals().tax()).containsExactly(euros(958), euros(65));
        assertThat(calculation.delivery()).isEqualTo(Totals.ofGross(euros(495), euros(79)));
        assertThat(calculation.totals()).isEqualTo(Totals.ofGross(euros(7490), euros(958 + 65 + 79)));
    }

    @Test
    void addsTheTaxWhereItIsNotIncluded() {
        var calculation = new PriceCalculation(TAX_ON_TOP, NEW_YORK).of(
                List.of(new Item("LAMP", 3), new Item("TEA", 2)),
                PRICES, euros(495));

        assertThat(calculation.lines()).extracting(line -> line.totals().gross())
                .containsExactly(euros(6237),
                        euros(998));
        assertThat(calculation.delivery()).isEqualTo(Totals.ofGross(euros(495), euros(0)));
        assertThat(calculation.totals().gross()).isEqualTo(euros(6237 + 998 + 495));
    }

    /** Three times 0.05 € at 19 %: each piece alone would hold 1 ct of tax, the line of 0.15 € holds 2 ct. */
    @Test
    void roundsOncePerLine() {
        var calculation = new PriceCalculation(GERMANY, GERMAN).of(List.of(new Item("CLIP", 3)),
                Map.of("CLIP", price(5, TaxCategory.STANDARD)), null);

        assertThat(calculation.totals().tax()).isEqualTo(euros(2));
    }

    @Test
    void isNothingForNothing() {
        var calculation = new PriceCalculation(GERMANY, GERMAN).of(List.of(), Map.of(), null);

        assertThat(calculation).isEqualTo(new Calculation(List.of(), null, Totals.zero(EUR)));
    }

    @Test
    void refusesWhatHasNoPriceHere() {
        assertThatExceptionOfType(NotSoldHere.class)
                .isThrownBy(() -> new PriceCalculation(GERMANY, GERMAN).of(List.of(new Item("CHAIR", 1)), PRICES, null))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("not_sold_here"));
    }

    @Test
    void refusesQuantitiesThatNoCartHolds() {
        var calculation = new PriceCalculation(GERMANY, GERMAN);

        for (int quantity : new int[]{Integer.MIN_VALUE, -1, 0, 1_000_001, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(InvalidQuantity.class)
                    .isThrownBy(() -> calculation.of(List.of(new Item("LAMP", quantity)), PRICES, null));
        }
    }

    @Test
    void staysWithinSixtyFourBitsForTheFullestCartOfTheDearestThings() {
        var dearest = IntStream.range(0, 1_000).mapToObj(i -> "SKU-" + i).toList();
        var everything = new TaxRate(1_000_000);

        var calculation = new PriceCalculation(TAX_ON_TOP, new TaxSchedule(everything, everything, everything)).of(
                dearest.stream().map(sku -> new Item(sku, 1_000_000)).toList(),
                dearest.stream()
                        .collect(Collectors.toMap(sku -> sku,
                                _ -> price(PricePolicy.MAX_AMOUNT_MINOR, TaxCategory.STANDARD))),
                null);

        assertThat(calculation.totals().gross()).isEqualTo(euros(2_000_000_000_000_000_000L));
    }

    @Test
    void addsUpForAnyCart() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int run = 0; run < 300; run++) {
            Map<String, ListPrice> prices = prices(random);
            List<Item> items = prices.keySet()
                    .stream()
                    .map(sku -> new Item(sku, random.nextInt(1, 1_000_001)))
                    .toList();
            TaxSchedule taxes = new TaxSchedule(rate(random), rate(random), rate(random));
            Market market = random.nextBoolean() ? GERMANY : TAX_ON_TOP;
            Money delivery = random.nextBoolean() ? euros(random.nextLong(0, 10_000)) : null;

            var calculation = new PriceCalculation(market, taxes).of(items, prices, delivery);

            var sum = calculation.lines().stream().map(Calculation.Line::totals).reduce(Totals.zero(EUR), Totals::plus);
            assertThat(calculation.totals()).as("run %s, seed %s", run, SEED)
                    .isEqualTo(calculation.delivery() == null ? sum : sum.plus(calculation.delivery()));
            assertThat(calculation.lines()).allSatisfy(line -> {
                Money shelf = line.unitPrice().times(line.quantity());
                assertThat(market.taxIncluded() ? line.totals().gross() : line.totals().net()).isEqualTo(shelf);
                assertThat(line.totals().tax().amountMinor()).isNotNegative();
                assertThat(line.totals().net().amountMinor()).isNotNegative();
            });
        }
    }

    private static Map<String, ListPrice> prices(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(1, 700))
                .boxed()
                .collect(Collectors.toMap(i -> "SKU-" + i, _ -> price(random.nextLong(0, PricePolicy.MAX_AMOUNT_MINOR),
                        random.nextBoolean() ? TaxCategory.STANDARD : TaxCategory.FOOD)));
    }

    private static TaxRate rate(RandomGenerator random) {
        return new TaxRate(random.nextInt(0, 300_000));
    }

    private static ListPrice price(long amountMinor, TaxCategory category) {
        return new ListPrice(euros(amountMinor), category);
    }

    private static Money euros(long amountMinor) {
        return Money.of(amountMinor, "EUR");
    }
}
