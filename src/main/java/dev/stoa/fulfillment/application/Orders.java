package dev.stoa.fulfillment.application;

import dev.stoa.fulfillment.domain.Order;
import dev.stoa.ordering.events.OrderPlaced;

/** Keeps of a placed order what the saga needs. */
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
                        .map(line -> new Order.Line(line.sku(), line.quantity()))
                        .toList(),
                event.deliveryOptionId(),
                event.weightGrams(),
                event.totals().gross());
    }
}
