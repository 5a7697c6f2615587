package dev.stoa.pricing;

import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of items costs.
 *
 * @param delivery null where no delivery was asked for
 * @param totals of lines and delivery
 */
public record Calculation(List<Line> lines, @Nullable Totals delivery, Totals totals) {

    /**
     * One item's share.
     *
     * @param unitPrice the shelf price, with tax where the market shows it
     * @param taxPpm the rate in millionths, 190,000 for 19 %: some US states' rates are finer than a basis point
     */
    public record Line(String sku, int quantity, Money unitPrice, int taxPpm, Totals totals) {}
}
