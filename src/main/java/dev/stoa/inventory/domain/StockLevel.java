package dev.stoa.inventory.domain;

import dev.stoa.inventory.domain.change.InvalidChange;

/**
 * What one location holds of a SKU, in units.
 *
 * @param version grows with each change
 */
public record StockLevel(String sku, String location, int onHand, int reserved, long version) {

    /** More are never counted. */
    public static final int MOST_UNITS = 1_000_000_000;

    /** Counts units in or, when negative, out; never into what is promised. */
    public StockLevel adjust(int delta) {
        return change(delta, "invalid_adjustment", "delta");
    }

    /** Takes in what another location gave away. */
    StockLevel receive(int quantity) {
        return change(quantity, "invalid_transfer", "quantity");
    }

    private StockLevel change(int delta, String code, String field) {
        long counted = (long) onHand + delta;
        if (counted < reserved) {
            throw new StockBelowReserved(this, delta);
        }
        if (delta > 0 && counted > MOST_UNITS) {
            throw new InvalidChange(code, field, "would make more than " + MOST_UNITS + " units");
        }
        return new StockLevel(sku, location, (int) counted, reserved, version + 1);
    }
}
