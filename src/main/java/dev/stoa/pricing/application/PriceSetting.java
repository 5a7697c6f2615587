package dev.stoa.pricing.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.stoa.kernel.RefusedItem;
import dev.stoa.pricing.PricingOperations;
import dev.stoa.pricing.domain.PricePolicy;
import dev.stoa.pricing.domain.Prices;
import dev.stoa.pricing.domain.Prices.ChangedPrice;
import dev.stoa.pricing.events.PriceChanged;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes prices. */
@Service
class PriceSetting implements PricingOperations {

    private final MarketDirectory directory;
    private final Prices prices;
    private final ApplicationEventPublisher publisher;

    PriceSetting(MarketDirectory directory, Prices prices, ApplicationEventPublisher publisher) {
        this.directory = directory;
        this.prices = prices;
        this.publisher = publisher;
    }

    @Override
    @Transactional
    public void setPrices(UUID requestId, List<NewPrice> newPrices) {
        PricePolicy.check(newPrices, directory.currencies());
        prices.set(requestId, newPrices)
                .stream()
                .collect(groupingBy(ChangedPrice::sku, TreeMap::new, mapping(ChangedPrice::price, toList())))
                .forEach((sku, changed) -> publisher.publishEvent(new PriceChanged(sku, changed)));
    }

    @Override
    public List<RefusedItem> check(List<NewPrice> newPrices) {
        return PricePolicy.refused(newPrices, directory.currencies());
    }
}
