package dev.stoa.inventory.domain;

import org.jspecify.annotations.Nullable;

/**
 * What one location holds of a SKU, in units.
 *
 * @param version grows with each change
 */
public record StockLevel(String sku, String location, int onHand, int reserved, long version) {

    static final int MOST_UNITS = 1_000_000_000;

    public int available() {
        return onHand - reserved;
    }

    /** Refuses when somebody has changed the level since it was read. */
    public StockLevel expect(@Nullable Long expectedVersion) {
        if (expectedVersion != null && expectedVersion != version) {
            throw new StaleStock(sku);
        }
        return this;
    }

    /** Counts units in or, when negative, out; never into what is promised. */
    public StockLevel adjust(int delta) {
        long counted = (long) onHand + delta;
        if (counted < reserved) {
            throw new StockBelowReserved(this, delta);
        }
        if (counted > MOST_UNITS) {
            throw new InvalidAdjustment("delta", "would make more than " + MOST_UNITS + " units");
        }
        return new StockLevel(sku, location, (int) counted, reserved, version + 1);
    }
}
