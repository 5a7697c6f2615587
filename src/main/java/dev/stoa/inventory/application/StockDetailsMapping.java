package dev.stoa.inventory.application;

import dev.stoa.inventory.StockDetails;
import dev.stoa.inventory.StockDetails.LocationStock;
import dev.stoa.inventory.domain.StockLevel;
import java.util.List;

/** Adds the levels of one SKU up to what callers see. */
final class StockDetailsMapping {

    private StockDetailsMapping() {}

    /**
     * Adds up.
     *
     * @param levels of one SKU, at least one
     */
    static StockDetails details(List<StockLevel> levels) {
        int onHand = levels.stream().mapToInt(StockLevel::onHand).sum();
        int reserved = levels.stream().mapToInt(StockLevel::reserved).sum();
        long version = levels.stream().mapToLong(StockLevel::version).sum();
        var locations = levels.stream().map(StockDetailsMapping::location).toList();
        return new StockDetails(levels.getFirst().sku(), onHand, reserved, onHand - reserved, version, locations);
    }

    private static LocationStock location(StockLevel level) {
        return new LocationStock(level.location(), level.onHand(), level.reserved(), level.available());
    }
}
