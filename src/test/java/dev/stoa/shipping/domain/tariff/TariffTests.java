package dev.stoa.shipping.domain.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.Money;
import dev.stoa.shipping.DeliveryOption;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffTests {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final Tariff tariff = new Tariff(
            Map.of("DE", new Destination("DE", "home", Pattern.compile("[0-9]{5}"), "10115"),
                    "GB", new Destination("GB", "home", Pattern.compile("[A-Z]{1,2}[0-9]{1,2} ?[0-9][A-Z]{2}"),
                            "SW1 1AA")),
            Map.of("home", List.of(service("express", 900, 2000), service("standard", 400, 1000))));

    private static DeliveryService service(String id, long upToOneKilo, long upToThirty) {
        return new DeliveryService(id, id, "soon",
                Map.of(EUR, new TreeMap<>(Map.of(1_000, upToOneKilo, 30_000, upToThirty))));
    }

    @Test
    void offersTheCheapestFirst() {
        assertThat(tariff.options("DE", "10115", 500, EUR)).extracting(DeliveryOption::id)
                .containsExactly("standard", "express");
    }

    @ParameterizedTest
    @CsvSource({"0, 400", "1, 400", "1000, 400", "1001, 1000", "30000, 1000", "30001, 1400", "31001, 2000",
            "60000, 2000", "60001, 2400", "480000, 16000", "2147483647, 71583000"})
    void heavyCartsTravelInSeveralParcels(int weightGrams, long expected) {
        assertThat(tariff.options("DE", "10115", weightGrams, EUR).getFirst().price())
                .isEqualTo(new Money(expected, EUR));
    }

    @Test
    void offersNothingWhereNobodyDelivers() {
        assertThat(tariff.options("AQ", "whatever", 500, EUR)).isEmpty();
        assertThat(tariff.options("DE", "10115", 500, Currency.getInstance("CHF"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DE, 1011", "DE, 10115x", "DE, ''", "GB, 10115"})
    void refusesWhatIsNoPostalCodeOfTheCountry(String country, String postalCode) {
        assertThatThrownBy(() -> tariff.options(country, postalCode, 500, EUR))
                .isInstanceOfSatisfying(InvalidPostalCode.class, refused -> {
                    assertThat(refused.code()).isEqualTo("invalid_postal_code");
                    assertThat(refused.errors()).extracting("field").containsExactly("postalCode");
                });
    }

    @ParameterizedTest
    @CsvSource({"DE, ' 10115 '", "GB, sw1 1aa", "GB, SW11AA"})
    void takesAPostalCodeAsPeopleWriteIt(String country, String postalCode) {
        assertThat(tariff.options(country, postalCode, 500, EUR)).hasSize(2);
    }
}
