package dev.stoa.ordering.application;

import dev.stoa.messaging.Event;
import dev.stoa.ordering.domain.OrderEvent;
import dev.stoa.ordering.events.OrderCancelled;
import dev.stoa.ordering.events.OrderCompleted;
import dev.stoa.ordering.events.OrderConfirmed;
import dev.stoa.ordering.events.OrderPlaced;
import dev.stoa.ordering.events.OrderShipped;
import java.util.Optional;
import java.util.UUID;

/** What other modules hear of a stored event; not of all, and in words that change for other reasons than the stored ones. */
final class PublishedMessages {

    private PublishedMessages() {}

    static Optional<Event> of(UUID orderId, OrderEvent event) {
        return switch (event) {
            case OrderEvent.Placed placed -> Optional.of(orderPlaced(orderId, placed));
            case OrderEvent.Confirmed _ -> Optional.of(new OrderConfirmed(orderId));
            case OrderEvent.Shipped _ -> Optional.of(new OrderShipped(orderId));
            case OrderEvent.Delivered _ -> Optional.of(new OrderCompleted(orderId));
            case OrderEvent.Cancelled cancelled -> Optional.of(new OrderCancelled(orderId, cancelled.code()));
            // Shipping has told of a parcel, payment of a refund.
            case OrderEvent.ParcelShipped _,OrderEvent.ParcelDelivered _,OrderEvent.Refunded _ -> Optional.empty();
        };
    }

    private static OrderPlaced orderPlaced(UUID orderId, OrderEvent.Placed placed) {
        var lines = placed.lines()
                .stream()
                .map(line -> new OrderPlaced.Line(line.sku(), line.quantity(), line.weightGrams()))
                .toList();
        var to = placed.destination();
        return new OrderPlaced(orderId, placed.number(), placed.cartId(), placed.contactId(), placed.paymentId(),
                placed.market().code(), lines, placed.delivery().optionId(), placed.weightGrams(), placed.totals(),
                to == null ? null : new OrderPlaced.Destination(to.country(), to.postalArea()));
    }
}
