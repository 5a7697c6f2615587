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
     * @param taxBasisPoints the rate in hundredths of a percent, 1900 for 19 %
     */
    public record Line(String sku, int quantity, Money unitPrice, int taxBasisPoints, Totals totals) {}
}
