package dev.stoa.kernel;

import java.util.Currency;

/**
 * A sum with its tax stated: {@code gross = net + tax}, all in one currency. Anything else throws
 * {@link IllegalArgumentException}.
 */
public record Totals(Money net, Money tax, Money gross) {

    public Totals {
        if (!net.plus(tax).equals(gross)) {
            throw new IllegalArgumentException("Totals do not add up: " + net + " + " + tax + " is not " + gross);
        }
    }

    public static Totals ofGross(Money gross, Money tax) {
        return new Totals(gross.minus(tax), tax, gross);
    }

    public static Totals ofNet(Money net, Money tax) {
        return new Totals(net, tax, net.plus(tax));
    }

    public static Totals zero(Currency currency) {
        return ofNet(Money.zero(currency), Money.zero(currency));
    }

    public Totals plus(Totals other) {
        return new Totals(net.plus(other.net), tax.plus(other.tax), gross.plus(other.gross));
    }
}
