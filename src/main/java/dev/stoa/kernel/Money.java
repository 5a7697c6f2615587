package dev.stoa.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in the minor unit of its currency (cents for EUR, yen for JPY). Integer arithmetic only; overflow throws
 * {@link ArithmeticException}, mixing currencies throws {@link IllegalArgumentException}.
 *
 * @param amountMinor minor units, may be negative
 * @param currency an ISO 4217 currency
 */
public record Money(long amountMinor, Currency currency) implements Comparable<Money> {

    /** JSON may leave the currency out. */
    public Money {
        Objects.requireNonNull(currency, "currency");
    }

    public static Money of(long amountMinor, String currency) {
        return new Money(amountMinor, Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(amountMinor, sameCurrency(other).amountMinor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(amountMinor, sameCurrency(other).amountMinor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(amountMinor, factor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(amountMinor), currency);
    }

    @JsonIgnore
    public boolean isPositive() {
        return amountMinor > 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return amountMinor == 0;
    }

    /** For people, such as {@code 19.99 EUR} or {@code 300 JPY}. */
    public String inWords() {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return BigDecimal.valueOf(amountMinor, digits).toPlainString() + " " + currency;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(amountMinor, sameCurrency(other).amountMinor);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine " + currency + " with " + other.currency);
        }
        return other;
    }
}
