package dev.stoa.console.web;

import dev.stoa.kernel.Totals;
import dev.stoa.ordering.OrderDetails;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order in a list. */
record OrderSummary(UUID id, String number, String status, OrderDetails.@Nullable Cancellation cancellation,
        Instant placedAt, String market, int units, Totals totals) {

    static OrderSummary of(OrderDetails order) {
        return new OrderSummary(order.id(), order.number(), Words.of(order.status()), order.cancellation(),
                order.placedAt(), order.market().code(),
                order.lines().stream().mapToInt(OrderDetails.Line::quantity).sum(), order.totals());
    }
}
