package dev.stoa.pricing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.RequestRefused.FieldError;
import dev.stoa.pricing.PricingApi;
import dev.stoa.pricing.PricingOperations;
import dev.stoa.pricing.PricingOperations.NewPrice;
import dev.stoa.pricing.TaxCategory;
import dev.stoa.pricing.domain.InvalidPrice;
import dev.stoa.pricing.domain.PricePolicy;
import dev.stoa.pricing.domain.UnknownMarket;
import dev.stoa.pricing.events.PriceChanged;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.AssertablePublishedEvents;

@ApplicationModuleTest
class PriceTests {

    private static final MarketCode DE = new MarketCode("DE");
    private static final MarketCode US = new MarketCode("US");

    @Autowired
    PricingOperations operations;
    @Autowired
    PricingApi pricing;

    private UUID request = Ids.next();
    private String lamp = "";

    @BeforeEach
    void newSku() {
        request = Ids.next();
        lamp = "LAMP-" + request;
    }

    @Test
    void setsAPricePerCurrency() {
        operations.setPrices(request, List.of(price(1999, "EUR"), price(2199, "USD")));

        assertThat(pricing.prices(DE, List.of(lamp, "UNKNOWN"))).isEqualTo(Map.of(lamp, Money.of(1999, "EUR")));
        assertThat(pricing.prices(US, List.of(lamp))).isEqualTo(Map.of(lamp, Money.of(2199, "USD")));
        assertThat(pricing.prices(new MarketCode("JP"), List.of(lamp))).isEmpty();
    }

    @Test
    void tellsOnlyWhatReallyChanged(AssertablePublishedEvents events) {
        operations.setPrices(request, List.of(price(1999, "EUR"), price(2199, "USD")));
        operations.setPrices(Ids.next(), List.of(price(1999, "EUR"), price(2299, "USD")));

        assertThat(events.ofType(PriceChanged.class).matching(PriceChanged::sku, lamp::equals))
                .extracting(PriceChanged::prices)
                .containsExactly(List.of(Money.of(1999, "EUR"), Money.of(2199, "USD")),
                        List.of(Money.of(2299, "USD")));
    }

    @Test
    void tellsNothingWhenOnlyTheTaxCategoryChanges(AssertablePublishedEvents events) {
        operations.setPrices(request, List.of(price(1999, "EUR")));
        operations.setPrices(Ids.next(),
                List.of(new NewPrice(lamp, Money.of(1999, "EUR"), TaxCategory.FOOD)));

        assertThat(events.ofType(PriceChanged.class).matching(PriceChanged::sku, lamp::equals)).hasSize(1);
        assertThat(pricing.calculate(DE, List.of(new PricingApi.Item(lamp, 1)), null, null).lines().getFirst().taxPpm())
                .isEqualTo(70_000);
    }

    @Test
    void doesNotUndoLaterPricesWhenARequestIsSentAgain(AssertablePublishedEvents events) {
        operations.setPrices(request, List.of(price(1999, "EUR")));
        operations.setPrices(Ids.next(), List.of(price(1499, "EUR")));
        operations.setPrices(request, List.of(price(1999, "EUR")));

        assertThat(pricing.prices(DE, List.of(lamp))).containsValue(Money.of(1499, "EUR"));
        assertThat(events.ofType(PriceChanged.class).matching(PriceChanged::sku, lamp::equals)).hasSize(2);
    }

    @Test
    void refusesAllWhenOneIsMalformed() {
        assertThatExceptionOfType(InvalidPrice.class)
                .isThrownBy(() -> operations.setPrices(request,
                        List.of(price(1999, "EUR"), price(-1, "EUR"), price(5, "CHF"),
                                price(PricePolicy.MAX_AMOUNT_MINOR + 1, "GBP"),
                                new NewPrice("no sku", Money.of(1, "EUR"), TaxCategory.STANDARD))))
                .satisfies(refusal -> assertThat(refusal.errors()).extracting(FieldError::field)
                        .containsExactly("prices[1].amountMinor", "prices[1].currency", "prices[2].currency",
                                "prices[3].amountMinor", "prices[4].sku"));

        assertThat(pricing.prices(DE, List.of(lamp))).isEmpty();
    }

    @Test
    void acceptsThatSomethingIsFree() {
        operations.setPrices(request, List.of(price(0, "EUR")));

        assertThat(pricing.prices(DE, List.of(lamp))).containsValue(Money.of(0, "EUR"));
    }

    @Test
    void setsNothingWhenAskedForNothing() {
        operations.setPrices(request, List.of());

        assertThat(pricing.prices(DE, List.of())).isEmpty();
    }

    @Test
    void refusesMarketsThatTheShopDoesNotSellIn() {
        assertThatExceptionOfType(UnknownMarket.class)
                .isThrownBy(() -> pricing.prices(new MarketCode("CH"), List.of(lamp)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("unknown_market"));
    }

    private NewPrice price(long amountMinor, String currency) {
        return new NewPrice(lamp, Money.of(amountMinor, currency), TaxCategory.STANDARD);
    }
}
