package dev.stoa.shipping.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.Money;
import dev.stoa.shipping.DeliveryOption;
import dev.stoa.shipping.ShippingApi;
import dev.stoa.shipping.domain.tariff.InvalidPostalCode;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionOperations;

/** The rates as they are delivered with the product. */
@ApplicationModuleTest(extraIncludes = {"customer", "sandbox"})
class DeliveryOptionsTests {

    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "JPY");

    @Autowired
    ShippingApi shipping;
    @Autowired
    TransactionOperations transactions;
    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource({"DE, 10115", "FR, 75001", "US, 10001", "GB, SW1A 1AA", "JP, 100-0001"})
    void everyMarketHasStandardAndExpressInEveryCurrency(String country, String postalCode) {
        for (String currency : CURRENCIES) {
            assertThat(options(country, postalCode, 1_000, currency)).as(currency)
                    .extracting(DeliveryOption::id)
                    .containsExactly("standard", "express");
        }
    }

    @Test
    void everyExampleOfAPostalCodeIsTaken() {
        database.sql("select country, postal_code_example from shipping.destination").query(row -> {
            assertThat(options(row.getString(1), row.getString(2), 1_000, "EUR")).as(row.getString(1)).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource({"DE, 1011", "FR, 7500", "US, 1000", "GB, 10115", "JP, 100-001", "PL, 00001"})
    void refusesWhatIsNoPostalCode(String country, String postalCode) {
        assertThatThrownBy(() -> options(country, postalCode, 1_000, "EUR")).isInstanceOf(InvalidPostalCode.class);
    }

    @Test
    void moreWeightNeverCostsLess() {
        for (String currency : CURRENCIES) {
            var prices = Stream
                    .of(0, 1, 1_000, 1_001, 2_500, 7_000, 15_000, 30_000, 30_001, 31_500, 60_000, 61_000, 480_000)
                    .map(grams -> options("DE", "10115", grams, currency).getFirst().price().amountMinor())
                    .toList();
            assertThat(prices).isSorted().allSatisfy(price -> assertThat(price).isPositive());
        }
        assertThat(options("DE", "10115", 480_000, "EUR").getFirst().price()).isEqualTo(Money.of(16 * 2490, "EUR"));
    }

    @Test
    void offersNothingWhereNobodyDelivers() {
        assertThat(options("AQ", "1", 1_000, "EUR")).isEmpty();
        assertThat(options("DE", "10115", 1_000, "CHF")).isEmpty();
    }

    @Test
    void asksTheDatabaseOnlyOnce() {
        var known = options("DE", "10115", 1_000, "EUR");
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            transactions.executeWithoutResult(_ -> {
                database.sql("lock table shipping.destination, shipping.service, shipping.rate").update();
                assertThat(others.submit(() -> options("DE", "10115", 1_000, "EUR")))
                        .succeedsWithin(Duration.ofSeconds(10))
                        .isEqualTo(known);
            });
        }
    }

    private List<DeliveryOption> options(String country, String postalCode, int weightGrams, String currency) {
        return shipping.options(country, postalCode, weightGrams, Currency.getInstance(currency));
    }
}
