package dev.stoa.pricing.domain;

import dev.stoa.kernel.Money;
import dev.stoa.pricing.PricingOperations.NewPrice;
import dev.stoa.pricing.TaxCategory;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The price lists, one per currency. */
public interface Prices {

    /** Prices in one currency by SKU; SKUs without one are left out. */
    Map<String, ListPrice> find(Currency currency, Collection<String> skus);

    /**
     * Sets prices, once per request.
     *
     * @return the amounts that are others than before
     */
    List<ChangedPrice> set(UUID requestId, List<NewPrice> prices);

    /** What the price list of one currency says about a SKU. */
    record ListPrice(Money amount, TaxCategory taxCategory) {}

    /** A SKU with the amount that it has now. */
    record ChangedPrice(String sku, Money price) {}
}
