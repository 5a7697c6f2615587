package dev.stoa.inventory.application;

import static java.util.stream.Collectors.toMap;

import dev.stoa.inventory.CountResult;
import dev.stoa.inventory.InventoryOperations.Adjustment;
import dev.stoa.inventory.InventoryOperations.CountedUnits;
import dev.stoa.inventory.InventoryOperations.CycleCount;
import dev.stoa.inventory.InventoryOperations.Transfer;
import dev.stoa.inventory.StockDetails;
import dev.stoa.inventory.domain.CountedStock;
import dev.stoa.inventory.domain.Stock;
import dev.stoa.inventory.domain.StockLevel;
import dev.stoa.inventory.domain.StockLevels;
import dev.stoa.inventory.domain.change.ChangeRules;
import dev.stoa.inventory.domain.location.Location;
import dev.stoa.inventory.domain.location.LocationRefused;
import dev.stoa.inventory.domain.location.Locations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books what was counted in, out, over and anew. */
@Component
class StockCounting {

    private final StockLevels levels;
    private final Locations locations;
    private final StockChanges changes;

    StockCounting(StockLevels levels, Locations locations, StockChanges changes) {
        this.levels = levels;
        this.locations = locations;
        this.changes = changes;
    }

    StockDetails adjust(UUID requestId, String sku, Adjustment adjustment, @Nullable Long expectedVersion) {
        var location = locations.require("location", Objects.requireNonNullElse(adjustment.location(), Location.MAIN));
        var stock = hold(sku, Set.of(location)).expect(expectedVersion);
        book(requestId, "adjusted", List.of(stock.at(location).adjust(adjustment.delta())));
        return details(sku);
    }

    StockDetails transfer(UUID requestId, String sku, Transfer transfer, @Nullable Long expectedVersion) {
        var from = locations.require("from", transfer.from());
        var to = locations.require("to", transfer.to());
        var stock = hold(sku, Set.of(to)).expect(expectedVersion);
        book(requestId, "transferred", stock.transfer(from, to, transfer.quantity()));
        return details(sku);
    }

    CountResult count(UUID requestId, CycleCount count) {
        var location = locations.find(count.location())
                .orElseThrow(() -> LocationRefused.notFound(count.location()))
                .code();
        var skus = count.lines().stream().map(CountedUnits::sku).toList();
        var books = levels.hold(skus, Set.of(location))
                .values()
                .stream()
                .collect(toMap(Stock::sku, stock -> stock.at(location)));
        var counted = new CountedStock(count, books).requirePromised();
        book(requestId, "counted", counted.corrected());
        return counted.result();
    }

    void openFirst(UUID requestId, Map<String, Integer> unitsBySku) {
        ChangeRules.checkOpening(unitsBySku.values());
        changes.publish(levels.openFirst(requestId, Location.MAIN, new TreeMap<>(unitsBySku)));
    }

    void open(UUID requestId, String location, Map<String, Integer> unitsBySku) {
        ChangeRules.checkOpening(unitsBySku.values());
        changes.publish(levels.open(requestId, location, new TreeMap<>(unitsBySku)));
    }

    private Stock hold(String sku, Set<String> openedAt) {
        return Objects.requireNonNull(levels.hold(List.of(sku), openedAt).get(sku));
    }

    private void book(UUID requestId, String kind, List<StockLevel> changed) {
        levels.book(requestId, kind, changed);
        changes.publish(changed);
    }

    private StockDetails details(String sku) {
        return StockDetailsMapping.details(new Stock(sku, levels.of(sku)), locations.open());
    }
}
