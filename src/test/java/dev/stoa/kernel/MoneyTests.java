package dev.stoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class MoneyTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void isAnAmountAndACurrencyInJsonAndNothingElse() {
        var json = JSON.writeValueAsString(Money.of(1999, "EUR"));

        assertThat(json).isEqualTo("""
                {"amountMinor":1999,"currency":"EUR"}""");
        assertThat(JSON.readValue(json, Money.class)).isEqualTo(Money.of(1999, "EUR"));
    }

    @ParameterizedTest
    @CsvSource({"1999, EUR, 19.99 EUR", "5, USD, 0.05 USD", "-300, EUR, -3.00 EUR", "300, JPY, 300 JPY"})
    void isReadByPeopleInMajorUnits(long amountMinor, String currency, String words) {
        assertThat(Money.of(amountMinor, currency).inWords()).isEqualTo(words);
    }

    @Test
    void doesNotMixCurrencies() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(1, "EUR").plus(Money.of(1, "USD")));
    }
}
