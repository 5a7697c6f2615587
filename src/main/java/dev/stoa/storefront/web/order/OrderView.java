package dev.stoa.storefront.web.order;

import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import dev.stoa.ordering.OrderDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as its shopper sees it.
 *
 * @param status in lower case, beginning with {@code placed}
 * @param cancellation null unless it is cancelled
 * @param timeline oldest first
 */
@Schema(name = "Order")
record OrderView(
        UUID id,
        String number,
        String status,
        Instant placedAt,
        OrderDetails.@Nullable Cancellation cancellation,
        List<OrderDetails.Line> lines,
        Delivery delivery,
        Totals totals,
        List<OrderDetails.TimelineEntry> timeline) {

    /**
     * How it is delivered.
     *
     * @param price gross
     */
    @Schema(name = "OrderDelivery")
    record Delivery(String id, String name, Money price, Totals totals) {}

    static OrderView of(OrderDetails order) {
        var delivery = order.delivery();
        return new OrderView(order.id(), order.number(), order.status().name().toLowerCase(Locale.ROOT),
                order.placedAt(), order.cancellation(), order.lines(),
                new Delivery(delivery.optionId(), delivery.name(), delivery.totals().gross(), delivery.totals()),
                order.totals(), order.timeline());
    }
}
