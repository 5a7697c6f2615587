package dev.stoa.inventory.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** Fewer units would be left than are promised to orders. */
public class StockBelowReserved extends RequestRefused {

    private static final long serialVersionUID = 1L;

    StockBelowReserved(StockLevel level, int delta) {
        super(Kind.CONFLICT, "stock_below_reserved", "Of " + level.onHand() + " units of " + level.sku() + " at "
                + level.location() + ", " + level.reserved() + " are promised to orders: " + delta + " is too much");
    }

    /** Says which lines of a count are below what is promised. */
    StockBelowReserved(String location, List<FieldError> lines) {
        super(Kind.CONFLICT, "stock_below_reserved",
                "Fewer were counted at " + location + " than are promised to orders",
                lines);
    }
}
