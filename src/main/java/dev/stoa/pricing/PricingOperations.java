package dev.stoa.pricing;

import dev.stoa.kernel.Money;
import java.util.List;
import java.util.UUID;

/** Writes prices. */
public interface PricingOperations {

    /**
     * Sets prices, all or nothing; what is already so stays unmentioned. Throws {@code RequestRefused} (invalid) for a
     * negative amount or a currency that no market has.
     */
    void setPrices(UUID requestId, List<NewPrice> prices);

    /**
     * The price of one SKU in one currency.
     *
     * @param price with tax where the currency's markets show it, at least 0
     */
    record NewPrice(String sku, Money price, TaxCategory taxCategory) {}
}
