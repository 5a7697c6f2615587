package dev.stoa.pricing;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads prices and calculates totals. Unknown markets are refused ({@code unknown_market}, invalid). */
public interface PricingApi {

    /** All markets, by code. */
    List<Market> markets();

    Market market(MarketCode market);

    /** Shelf prices in a market by SKU, with tax where the market shows it; SKUs not sold there are left out. */
    Map<String, Money> prices(MarketCode market, Collection<String> skus);

    /**
     * Calculates lines, delivery and totals. Tax is that of the destination; without one, of the market (and zero where tax
     * depends on the address, as in the US). Each line is rounded once, half up, on its own sum; totals add the lines.
     * Throws {@code RequestRefused}: invalid {@code not_sold_here} for a SKU without a price in this market, and
     * {@code tax_unknown} for a destination that no tax is known for.
     */
    Calculation calculate(MarketCode market, List<Item> items, @Nullable Destination destination,
            @Nullable Money deliveryGross);

    /** So many of one SKU. */
    record Item(String sku, int quantity) {}

    /**
     * Where the tax is due.
     *
     * @param country ISO 3166-1 alpha-2
     */
    record Destination(String country, String postalCode) {}
}
