package dev.stoa.pricing.application;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.pricing.Calculation;
import dev.stoa.pricing.Market;
import dev.stoa.pricing.PricingApi;
import dev.stoa.pricing.domain.PriceCalculation;
import dev.stoa.pricing.domain.Prices;
import dev.stoa.pricing.domain.Prices.ListPrice;
import dev.stoa.pricing.domain.TaxSchedule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads prices and calculates totals, in one round trip to the database each. */
@Service
class PriceReading implements PricingApi {

    private final MarketDirectory directory;
    private final Prices prices;

    PriceReading(MarketDirectory directory, Prices prices) {
        this.directory = directory;
        this.prices = prices;
    }

    @Override
    public List<Market> markets() {
        return directory.markets();
    }

    @Override
    public Market market(MarketCode market) {
        return directory.market(market);
    }

    @Override
    public Map<String, Money> prices(MarketCode market, Collection<String> skus) {
        return prices.find(market(market).currency(), skus)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, price -> price.getValue().amount()));
    }

    @Override
    public Calculation calculate(MarketCode market, List<Item> items, @Nullable Destination destination,
            @Nullable Money deliveryGross) {
        Market where = market(market);
        TaxSchedule taxes = directory.taxes(market, destination);
        Map<String, ListPrice> found = prices.find(where.currency(), items.stream().map(Item::sku).toList());
        return new PriceCalculation(where, taxes).of(items, found, deliveryGross);
    }
}
