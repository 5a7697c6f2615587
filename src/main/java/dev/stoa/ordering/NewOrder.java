package dev.stoa.ordering;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Totals;
import java.util.List;
import java.util.UUID;

/**
 * An order to place: all that was agreed.
 *
 * @param requestHash SHA-256 of the request's canonical body, in hexadecimal
 * @param weightGrams of the whole order, with packaging
 */
public record NewOrder(
        String requestHash,
        UUID cartId,
        UUID contactId,
        UUID paymentId,
        MarketCode market,
        List<OrderDetails.Line> lines,
        OrderDetails.Delivery delivery,
        int weightGrams,
        Totals totals) {

    public NewOrder {
        lines = List.copyOf(lines);
    }
}
