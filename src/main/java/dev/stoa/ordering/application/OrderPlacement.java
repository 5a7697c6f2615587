package dev.stoa.ordering.application;

import dev.stoa.kernel.Ids;
import dev.stoa.ordering.NewOrder;
import dev.stoa.ordering.OrderingOperations;
import dev.stoa.ordering.PlacedOrder;
import dev.stoa.ordering.domain.CartAlreadyOrdered;
import dev.stoa.ordering.domain.OrderEvent;
import dev.stoa.ordering.domain.OrderProjector;
import dev.stoa.ordering.domain.Orders;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places orders: the event, the view, the request id and {@code OrderPlaced} in one transaction. */
@Service
class OrderPlacement implements OrderingOperations {

    private final Orders orders;
    private final PlacementReplay replay;
    private final AccessTokens tokens;
    private final ApplicationEventPublisher messages;

    OrderPlacement(Orders orders, PlacementReplay replay, AccessTokens tokens, ApplicationEventPublisher messages) {
        this.orders = orders;
        this.replay = replay;
        this.tokens = tokens;
        this.messages = messages;
    }

    @Override
    @Transactional
    public PlacedOrder place(UUID requestId, NewOrder order) {
        UUID orderId = Ids.next();
        var placed = placed(requestId, order);
        if (!orders.place(placed, OrderProjector.project(orderId, List.of(placed)))) {
            return replay.of(requestId, order.requestHash()).orElseThrow(CartAlreadyOrdered::new);
        }
        PublishedMessages.of(orderId, placed).ifPresent(messages::publishEvent);
        return new PlacedOrder(orderId, placed.number(), tokens.tokenFor(orderId), placed.totals(), false);
    }

    /** Microseconds, as the database keeps them: the time reads the same in the event and in the view. */
    private OrderEvent.Placed placed(UUID requestId, NewOrder order) {
        var lines = order.lines()
                .stream()
                .map(line -> new OrderEvent.Line(line.sku(), line.name(), line.quantity(), line.unitPrice(),
                        line.totals(), line.weightGrams()))
                .toList();
        var delivery = new OrderEvent.Delivery(order.delivery().optionId(), order.delivery().name(),
                order.delivery().totals());
        return new OrderEvent.Placed(Instant.now().truncatedTo(ChronoUnit.MICROS), requestId, order.requestHash(),
                orders.nextNumber(), order.cartId(), order.contactId(), order.paymentId(), order.market(), lines,
                delivery, order.weightGrams(), order.totals(),
                new OrderEvent.Destination(order.destination().country(), order.destination().postalArea()));
    }
}
