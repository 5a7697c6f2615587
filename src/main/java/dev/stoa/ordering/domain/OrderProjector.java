package dev.stoa.ordering.domain;

import dev.stoa.ordering.OrderDetails;
import dev.stoa.ordering.OrderDetails.TimelineEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the view of an order from its events and nothing else: the same for each append and for a rebuild. */
public final class OrderProjector {

    private OrderProjector() {}

    /**
     * Projects an order.
     *
     * @param events all of them, oldest first
     */
    public static OrderView project(UUID orderId, List<OrderEvent> events) {
        Order order = Order.fold(orderId, events);
        var placed = (OrderEvent.Placed) events.getFirst();
        return new OrderView(placed.requestId(), placed.requestHash(), new OrderDetails(orderId, placed.number(),
                order.status(), placed.cartId(), placed.contactId(), placed.paymentId(), placed.market(), placed.at(),
                placed.lines().stream().map(OrderProjector::line).toList(), delivery(placed.delivery()),
                placed.totals(), cancellation(events), events.stream().map(OrderProjector::entry).toList(),
                order.version()));
    }

    private static OrderDetails.Line line(OrderEvent.Line line) {
        return new OrderDetails.Line(line.sku(), line.name(), line.quantity(), line.unitPrice(), line.totals());
    }

    private static OrderDetails.Delivery delivery(OrderEvent.Delivery delivery) {
        return new OrderDetails.Delivery(delivery.optionId(), delivery.name(), delivery.totals());
    }

    private static OrderDetails.@Nullable Cancellation cancellation(List<OrderEvent> events) {
        for (var event : events) {
            if (event instanceof OrderEvent.Cancelled(var _, var code, var text)) {
                return new OrderDetails.Cancellation(code, text);
            }
        }
        return null;
    }

    private static TimelineEntry entry(OrderEvent event) {
        return switch (event) {
            case OrderEvent.Placed placed -> new TimelineEntry(placed.at(), "placed", "We have received your order.");
            case OrderEvent.Confirmed(var at) -> new TimelineEntry(at, "confirmed", "Your order is confirmed.");
            case OrderEvent.ParcelShipped(var at, var trackingNumber, var part) ->
                new TimelineEntry(at, "parcel_shipped", isOnItsWay(part, trackingNumber));
            case OrderEvent.Shipped(var at, var trackingNumber, var part) ->
                new TimelineEntry(at, "shipped", isOnItsWay(part, trackingNumber));
            case OrderEvent.ParcelDelivered(var at, var part) ->
                new TimelineEntry(at, "parcel_delivered", inWords(part) + " has arrived.");
            case OrderEvent.Delivered(var at, var part) ->
                new TimelineEntry(at, "delivered", inWords(part) + " has arrived.");
            case OrderEvent.Refunded(var at, _, var amount) ->
                new TimelineEntry(at, "refunded", "We have paid back " + amount.inWords() + ".");
            case OrderEvent.Cancelled(var at, _, var text) -> new TimelineEntry(at, "cancelled", text);
        };
    }

    private static String isOnItsWay(OrderEvent.Part part, String trackingNumber) {
        return inWords(part) + " is on its way. Tracking number: " + trackingNumber;
    }

    private static String inWords(OrderEvent.Part part) {
        return part.of() == 1 ? "Your parcel" : "Parcel " + part.number() + " of " + part.of();
    }
}
