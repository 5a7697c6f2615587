package dev.stoa.inventory.application;

import static java.util.stream.Collectors.toMap;

import dev.stoa.inventory.Availability;
import dev.stoa.inventory.InventoryApi;
import dev.stoa.inventory.LocationDetails;
import dev.stoa.inventory.StockDetails;
import dev.stoa.inventory.StockState;
import dev.stoa.inventory.domain.Stock;
import dev.stoa.inventory.domain.StockLevels;
import dev.stoa.inventory.domain.location.Locations;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Answers what is there. */
@Service
class StockQueries implements InventoryApi {

    private static final int FEW = 5;

    private final StockLevels levels;
    private final Locations locations;

    StockQueries(StockLevels levels, Locations locations) {
        this.levels = levels;
        this.locations = locations;
    }

    @Override
    public Map<String, Availability> availability(Collection<String> skus) {
        var available = levels.available(skus);
        return Set.copyOf(skus)
                .stream()
                .collect(toMap(sku -> sku, sku -> availability(sku, available.getOrDefault(sku, 0))));
    }

    @Override
    public Optional<StockDetails> stock(String sku) {
        var found = levels.of(sku);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(StockDetailsMapping.details(new Stock(sku, found), locations.open()));
    }

    @Override
    public Page<LocationDetails> locations(PageRequest page) {
        var rows = locations.list(page.after(), page.limit() + 1);
        return Page.of(rows.stream().map(LocationDetailsMapping::details).toList(), page.limit(),
                LocationDetails::code);
    }

    @Override
    public Optional<LocationDetails> location(String code) {
        return locations.find(code).map(LocationDetailsMapping::details);
    }

    private static Availability availability(String sku, int quantity) {
        var state = quantity == 0 ? StockState.OUT_OF_STOCK : quantity <= FEW ? StockState.LOW : StockState.IN_STOCK;
        return new Availability(sku, state, quantity);
    }
}
