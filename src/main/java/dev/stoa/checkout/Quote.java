package dev.stoa.checkout;

import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import java.util.List;
import java.util.UUID;

/** What a cart costs, delivered. */
public record Quote(UUID cartId, List<Line> lines, Delivery delivery, Totals totals) {

    /** One line of the cart. */
    public record Line(String sku, String name, int quantity, Money unitPrice, Totals totals) {}

    /** The chosen way to deliver. */
    public record Delivery(String optionId, String name, String estimate, Totals totals) {}
}
