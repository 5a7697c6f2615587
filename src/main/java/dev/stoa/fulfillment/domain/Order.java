package dev.stoa.fulfillment.domain;

import dev.stoa.kernel.Money;
import java.util.List;
import java.util.UUID;

/**
 * What the saga's commands need to know of the order; it never changes.
 *
 * @param weightGrams of the whole order, with packaging
 * @param total gross
 */
public record Order(UUID id, String number, UUID cartId, UUID contactId, UUID paymentId, List<Line> lines,
        String deliveryOptionId, int weightGrams, Money total) {

    public Order {
        lines = List.copyOf(lines);
    }

    /** So many units of a SKU. */
    public record Line(String sku, int quantity) {}
}
