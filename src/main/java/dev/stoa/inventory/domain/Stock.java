package dev.stoa.inventory.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all locations hold of a SKU.
 *
 * @param levels by location
 */
public record Stock(String sku, List<StockLevel> levels) {

    public Stock {
        levels = List.copyOf(levels);
    }

    /** Grows with each change of any level. */
    public long version() {
        return levels.stream().mapToLong(StockLevel::version).sum();
    }

    /** Refuses when somebody has changed the stock, wherever, since it was read. */
    public Stock expect(@Nullable Long expectedVersion) {
        if (expectedVersion != null && expectedVersion != version()) {
            throw new StaleStock(sku);
        }
        return this;
    }

    /** What one location holds, which may be nothing. */
    public StockLevel at(String location) {
        return levels.stream()
                .filter(level -> level.location().equals(location))
                .findFirst()
                .orElseGet(() -> new StockLevel(sku, location, 0, 0, 0));
    }

    /** The two levels as they are after a transfer. */
    public List<StockLevel> transfer(String from, String to, int quantity) {
        return List.of(at(from).adjust(-quantity), at(to).receive(quantity));
    }
}
