package dev.stoa.fulfillment.application;

import dev.stoa.fulfillment.domain.order.Order;
import dev.stoa.fulfillment.domain.order.Order.Allocation;
import dev.stoa.fulfillment.domain.order.Order.Destination;
import dev.stoa.fulfillment.domain.order.Order.Unit;
import dev.stoa.inventory.events.StockReserved;
import dev.stoa.ordering.events.OrderPlaced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps of a placed order, and of the stock that is promised to it, what the saga needs. */
final class Orders {

    private Orders() {}

    static Order of(OrderPlaced event) {
        return new Order(
                event.orderId(),
                event.number(),
                event.cartId(),
                event.contactId(),
                event.paymentId(),
                event.lines()
                        .stream()
                        .map(line -> new Order.Line(line.sku(), line.quantity(), line.weightGrams()))
                        .toList(),
                event.deliveryOptionId(),
                event.weightGrams(),
                destination(event.destination()),
                event.totals().gross());
    }

    static List<Allocation> allocations(StockReserved event) {
        return event.allocations()
                .stream()
                .map(share -> new Allocation(share.location(),
                        share.lines().stream().map(line -> new Unit(line.sku(), line.quantity())).toList()))
                .toList();
    }

    private static @Nullable Destination destination(OrderPlaced.@Nullable Destination destination) {
        return destination == null ? null : new Destination(destination.country(), destination.postalArea());
    }
}
