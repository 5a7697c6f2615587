package dev.stoa.pricing;

import dev.stoa.kernel.Money;
import dev.stoa.kernel.RefusedItem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes prices. */
public interface PricingOperations {

    /**
     * Sets prices, all or nothing; what is already so stays unmentioned. Throws {@code RequestRefused} (invalid) for a
     * negative amount or a currency that no market has.
     */
    void setPrices(UUID requestId, List<NewPrice> prices);

    /** Those of the prices that setting them one by one would refuse; changes nothing. */
    List<RefusedItem> check(List<NewPrice> prices);

    /**
     * The price of one SKU in one currency.
     *
     * @param price with tax where the currency's markets show it, at least 0
     * @param taxCategory null for that of the SKU's other prices, the standard rate when there are none
     */
    record NewPrice(String sku, Money price, @Nullable TaxCategory taxCategory) {}
}
