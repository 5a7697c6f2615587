package dev.stoa.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.Money;
import dev.stoa.payment.domain.FraudCheck.AmountAboveLimit;
import dev.stoa.payment.domain.FraudCheck.BlockedInstrument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FraudCheckTests {

    @Test
    void suspectsABlockedInstrumentOnly() {
        var rule = new BlockedInstrument(Set.of("stolen"));
        assertThat(rule.suspects("stolen", PaymentFixture.AMOUNT)).isTrue();
        assertThat(rule.suspects("mine", PaymentFixture.AMOUNT)).isFalse();
        assertThat(rule.suspects(null, PaymentFixture.AMOUNT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"10000, EUR, false", "10001, EUR, true", "100, JPY, false", "101, JPY, true"})
    void comparesTheLimitInUnitsOfTheCurrency(long minor, String currency, boolean suspected) {
        var rule = new AmountAboveLimit(new BigDecimal("100.00"));
        assertThat(rule.suspects("mine", Money.of(minor, currency))).isEqualTo(suspected);
    }

    @Test
    void refusesWhenOneRuleSuspects() {
        var blocked = new BlockedInstrument(Set.of("fingerprint"));
        var harmless = new AmountAboveLimit(new BigDecimal("1000000"));
        assertThat(new FraudCheck(List.of(harmless, blocked)).refuses(PaymentFixture.asked())).isTrue();
        assertThat(new FraudCheck(List.of(harmless)).refuses(PaymentFixture.asked())).isFalse();
        assertThat(new FraudCheck(List.of()).refuses(PaymentFixture.asked())).isFalse();
    }
}
