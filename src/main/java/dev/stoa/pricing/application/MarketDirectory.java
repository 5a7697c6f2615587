package dev.stoa.pricing.application;

import dev.stoa.kernel.MarketCode;
import dev.stoa.pricing.Market;
import dev.stoa.pricing.PricingApi.Destination;
import dev.stoa.pricing.domain.Markets;
import dev.stoa.pricing.domain.TaxSchedule;
import dev.stoa.pricing.domain.TaxTable;
import dev.stoa.pricing.domain.UnknownMarket;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Markets and taxes, read once: they change by migration only, and a migration comes with a new process. */
@Component
class MarketDirectory {

    private final Supplier<List<Market>> markets;
    private final Supplier<TaxTable> taxes;

    MarketDirectory(Markets markets) {
        this.markets = SingletonSupplier.of(markets::all);
        this.taxes = SingletonSupplier.of(markets::taxes);
    }

    List<Market> markets() {
        return markets.get();
    }

    Market market(MarketCode code) {
        return markets().stream()
                .filter(market -> market.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownMarket(code));
    }

    Set<Currency> currencies() {
        return markets().stream().map(Market::currency).collect(Collectors.toSet());
    }

    /** The taxes that apply today, by the calendar of UTC. */
    TaxSchedule taxes(MarketCode market, @Nullable Destination destination) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return destination == null ? taxes.get().of(market, today) : taxes.get().at(destination, today);
    }
}
