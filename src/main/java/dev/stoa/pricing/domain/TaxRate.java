package dev.stoa.pricing.domain;

import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;

/**
 * A share of the net price, in millionths.
 *
 * <p>Rounding is half up, once, on the sum that is given, and in integers only:
 * {@code tax = round(gross * rate / (1 + rate))} where the sum contains it, {@code tax = round(net * rate)} where it is
 * added. Amounts are at least 0.
 *
 * @param ppm 190,000 for 19 %
 */
public record TaxRate(int ppm) {

    public static final TaxRate ZERO = new TaxRate(0);

    private static final int ONE = 1_000_000;

    public TaxRate {
        if (ppm < 0 || ppm > ONE) {
            throw new IllegalArgumentException("A tax rate is 0 to " + ONE + " millionths");
        }
    }

    /** Splits a sum that contains the tax. */
    public Totals within(Money gross) {
        return Totals.ofGross(gross, share(gross, ppm, ONE + ppm));
    }

    /** Adds the tax to a sum that does not contain it. */
    public Totals on(Money net) {
        return Totals.ofNet(net, share(net, ppm, ONE));
    }

    /** {@code amount * numerator / denominator}; divides first, so that no product leaves 64 bits. */
    private static Money share(Money amount, long numerator, long denominator) {
        long whole = amount.amountMinor() / denominator;
        long rest = amount.amountMinor() % denominator;
        long roundedRest = (2 * rest * numerator + denominator) / (2 * denominator);
        return new Money(Math.addExact(Math.multiplyExact(whole, numerator), roundedRest), amount.currency());
    }
}
