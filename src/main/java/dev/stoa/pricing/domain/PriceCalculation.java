package dev.stoa.pricing.domain;

import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import dev.stoa.pricing.Calculation;
import dev.stoa.pricing.Calculation.Line;
import dev.stoa.pricing.Market;
import dev.stoa.pricing.PricingApi.Item;
import dev.stoa.pricing.domain.Prices.ListPrice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one place where totals come from. The shelf price is what counts: where a market's prices include tax, the
 * destination's tax is a part of them and the gross stays; elsewhere it is added. Delivery prices are always gross.
 *
 * @param taxes those of the destination
 */
public record PriceCalculation(Market market, TaxSchedule taxes) {

    public Calculation of(List<Item> items, Map<String, ListPrice> prices, @Nullable Money deliveryGross) {
        List<Line> lines = items.stream().map(item -> line(item, prices.get(item.sku()))).toList();
        Totals delivery = deliveryGross == null ? null : taxes.delivery().within(deliveryGross);
        Totals totals = lines.stream().map(Line::totals).reduce(Totals.zero(market.currency()), Totals::plus);
        return new Calculation(lines, delivery, delivery == null ? totals : totals.plus(delivery));
    }

    private Line line(Item item, @Nullable ListPrice price) {
        if (price == null) {
            throw new NotSoldHere(item.sku(), market);
        }
        if (item.quantity() < 1 || item.quantity() > InvalidQuantity.MAX) {
            throw new InvalidQuantity(item);
        }
        TaxRate rate = taxes.of(price.taxCategory());
        Money sum = price.amount().times(item.quantity());
        Totals totals = market.taxIncluded() ? rate.within(sum) : rate.on(sum);
        return new Line(item.sku(), item.quantity(), price.amount(), rate.ppm(), totals);
    }
}
