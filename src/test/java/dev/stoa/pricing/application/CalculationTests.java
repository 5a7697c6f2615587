package dev.stoa.pricing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.RequestRefused.FieldError;
import dev.stoa.kernel.Totals;
import dev.stoa.pricing.Calculation;
import dev.stoa.pricing.Market;
import dev.stoa.pricing.PricingApi;
import dev.stoa.pricing.PricingApi.Destination;
import dev.stoa.pricing.PricingApi.Item;
import dev.stoa.pricing.PricingOperations;
import dev.stoa.pricing.PricingOperations.NewPrice;
import dev.stoa.pricing.TaxCategory;
import dev.stoa.pricing.domain.NotSoldHere;
import dev.stoa.pricing.domain.TaxUnknown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;

/** With the markets and rates that the migrations bring. */
@Enforces(6)
@ApplicationModuleTest
class CalculationTests {

    @Autowired
    PricingOperations operations;
    @Autowired
    PricingApi pricing;

    @BeforeEach
    void setPrices() {
        List<NewPrice> prices = new ArrayList<>();
        for (String currency : List.of("EUR", "GBP", "JPY", "USD")) {
            prices.add(new NewPrice("LAMP", Money.of(10_000, currency), TaxCategory.STANDARD));
            prices.add(new NewPrice("TEA", Money.of(1_000, currency), TaxCategory.FOOD));
        }
        operations.setPrices(Ids.next(), prices);
    }

    @Test
    void sellsInFiveMarkets() {
        assertThat(pricing.markets()).extracting(Market::code)
                .extracting(MarketCode::code)
                .containsExactly("DE", "FR", "GB", "JP", "US");
        assertThat(pricing.markets()).filteredOn(market -> !market.taxIncluded())
                .extracting(Market::code)
                .containsExactly(new MarketCode("US"));
    }

    /** The tax of a lamp for 100.00 and of tea for 10.00 (10,000 and 1,000 yen). */
    @ParameterizedTest
    @CsvSource({"DE,10115,1597,65", "FR,75001,1667,52", "GB,SW1A 1AA,1667,0", "JP,100-0001,909,74", "US,10001,400,0",
            "US,90210,725,0", "US,97201,0,0", "US,55401-1234,688,0"})
    void taxesByTheDestination(String country, String postalCode, long lampTax, long teaTax) {
        Calculation calculation = pricing.calculate(new MarketCode(country), List.of(new Item("LAMP", 1),
                new Item("TEA", 1)), new Destination(country, postalCode), null);

        assertThat(calculation.lines()).extracting(line -> line.totals().tax().amountMinor())
                .containsExactly(lampTax, teaTax);
    }

    @Test
    void keepsTheGrossWhereverAEuroPriceGoes() {
        var german = germanLampTo("DE", "10115");
        var french = germanLampTo("FR", "75001");

        assertThat(french.totals().gross()).isEqualTo(german.totals().gross()).isEqualTo(Money.of(10_000, "EUR"));
        assertThat(french.totals().tax()).isNotEqualTo(german.totals().tax());
    }

    @Test
    void knowsTheTaxOfAMarketBeforeTheDestination() {
        assertThat(calculateLamp("DE", null).totals().tax()).isEqualTo(Money.of(1597, "EUR"));
        assertThat(calculateLamp("US", null).totals()).isEqualTo(Totals.ofNet(Money.of(10_000, "USD"), Money.of(0,
                "USD")));
    }

    @Test
    void statesTheTaxWithinTheDelivery() {
        var german = pricing.calculate(new MarketCode("DE"), List.of(), new Destination("DE", "10115"),
                Money.of(495, "EUR"));
        var american = pricing.calculate(new MarketCode("US"), List.of(), new Destination("US", "10001"),
                Money.of(495, "USD"));

        assertThat(german.totals()).isEqualTo(Totals.ofGross(Money.of(495, "EUR"), Money.of(79, "EUR")));
        assertThat(american.totals()).isEqualTo(Totals.ofGross(Money.of(495, "USD"), Money.of(0, "USD")));
    }

    @ParameterizedTest
    @CsvSource({"CH,8001,country", "US,00901,postalCode", "US,34001,postalCode", "US,'',postalCode", "US,1,postalCode",
            "'',10115,country", "us,10001,country"})
    void refusesDestinationsWhoseTaxIsNotKnown(String country, String postalCode, String field) {
        assertThatExceptionOfType(TaxUnknown.class)
                .isThrownBy(() -> calculateLamp("DE", new Destination(country, postalCode)))
                .satisfies(
                        refusal -> assertThat(refusal.errors()).extracting(FieldError::field).containsExactly(field));
    }

    @Test
    void refusesWhatHasNoPriceInTheCurrency() {
        assertThatExceptionOfType(NotSoldHere.class)
                .isThrownBy(() -> pricing.calculate(new MarketCode("DE"), List.of(new Item("CHAIR", 1)), null, null));
    }

    @Test
    void calculatesLargeCarts() {
        operations.setPrices(Ids.next(), IntStream.range(0, 700)
                .mapToObj(i -> new NewPrice("ITEM-" + i, Money.of(100 + i, "EUR"), TaxCategory.STANDARD))
                .toList());
        List<Item> items = IntStream.range(0, 700).mapToObj(i -> new Item("ITEM-" + i, 2)).toList();

        var calculation = pricing.calculate(new MarketCode("DE"), items, null, null);

        assertThat(calculation.totals().gross()).isEqualTo(Money.of(2 * (70_000 + 699 * 350), "EUR"));
    }

    private Calculation germanLampTo(String country, String postalCode) {
        return calculateLamp("DE", new Destination(country, postalCode));
    }

    private Calculation calculateLamp(String market, @Nullable Destination destination) {
        return pricing.calculate(new MarketCode(market), List.of(new Item("LAMP", 1)), destination, null);
    }
}
