package dev.stoa.inventory.application;

import dev.stoa.inventory.StockDetails;
import dev.stoa.inventory.StockDetails.LocationStock;
import dev.stoa.inventory.domain.Stock;
import dev.stoa.inventory.domain.StockLevel;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Adds the levels of one SKU up to what callers see. */
final class StockDetailsMapping {

    private StockDetailsMapping() {}

    static StockDetails details(Stock stock, Set<String> openLocations) {
        var locations = stock.levels()
                .stream()
                .map(level -> location(level, openLocations.contains(level.location())))
                .toList();
        return new StockDetails(stock.sku(), sum(stock, StockLevel::onHand), sum(stock, StockLevel::reserved),
                saturated(locations.stream().mapToLong(LocationStock::available).sum()), stock.version(), locations);
    }

    private static LocationStock location(StockLevel level, boolean open) {
        int available = open ? level.onHand() - level.reserved() : 0;
        return new LocationStock(level.location(), open, level.onHand(), level.reserved(), available);
    }

    private static int sum(Stock stock, ToIntFunction<StockLevel> units) {
        return saturated(stock.levels().stream().mapToLong(units::applyAsInt).sum());
    }

    /** Three levels of a billion are more than an int can say. */
    private static int saturated(long units) {
        return (int) Math.min(units, Integer.MAX_VALUE);
    }
}
