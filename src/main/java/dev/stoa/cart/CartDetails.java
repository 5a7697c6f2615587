package dev.stoa.cart;

import dev.stoa.kernel.MarketCode;
import java.util.List;
import java.util.UUID;

/**
 * A cart.
 *
 * @param lines in the order in which they were added
 * @param version grows with each change
 */
public record CartDetails(UUID id, MarketCode market, State state, List<Line> lines, int version) {

    public CartDetails {
        lines = List.copyOf(lines);
    }

    /** Whether it takes changes. */
    public enum State {
        OPEN,
        /** An order was made of it. */
        CLOSED
    }

    /**
     * So many units of a SKU.
     *
     * @param quantity 1 to 1,000,000
     */
    public record Line(String sku, int quantity) {}
}
