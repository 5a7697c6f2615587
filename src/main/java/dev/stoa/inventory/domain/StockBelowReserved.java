package dev.stoa.inventory.domain;

import dev.stoa.kernel.RequestRefused;

/** Fewer units would be left than are promised to orders. */
public class StockBelowReserved extends RequestRefused {

    private static final long serialVersionUID = 1L;

    StockBelowReserved(StockLevel level, int delta) {
        super(Kind.CONFLICT, "stock_below_reserved", "Of " + level.onHand() + " units of " + level.sku() + ", "
                + level.reserved() + " are promised to orders: " + delta + " is too much");
    }
}
