package dev.stoa.checkout.domain;

import dev.stoa.cart.CartDetails;
import dev.stoa.inventory.Availability;
import dev.stoa.inventory.StockState;
import java.util.Map;
import java.util.Optional;

/**
 * A line that stock cannot serve.
 *
 * @param left units that could be promised instead
 */
public record Shortage(String sku, int left) {

    static Optional<Shortage> of(CartDetails.Line line, Map<String, Availability> stock) {
        var available = stock.get(line.sku());
        if (available == null) {
            return Optional.of(new Shortage(line.sku(), 0));
        }
        return available.state() == StockState.BACKORDER || available.quantity() >= line.quantity()
                ? Optional.empty()
                : Optional.of(new Shortage(line.sku(), available.quantity()));
    }

    /** Such as {@code MUG-1 (2 left)}. */
    public String inWords() {
        return sku + (left == 0 ? " (none left)" : " (" + left + " left)");
    }
}
