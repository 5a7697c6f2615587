package dev.stoa.ordering.application;

import dev.stoa.messaging.MessageListener;
import dev.stoa.messaging.Retry;
import dev.stoa.ordering.commands.CancelOrder;
import dev.stoa.ordering.commands.ConfirmOrder;
import dev.stoa.ordering.commands.RecordDelivered;
import dev.stoa.ordering.commands.RecordRefunded;
import dev.stoa.ordering.commands.RecordShipped;
import dev.stoa.ordering.domain.Order;
import dev.stoa.ordering.domain.OrderEvent;
import dev.stoa.ordering.domain.OrderEvent.Part;
import dev.stoa.ordering.domain.OrderProjector;
import dev.stoa.ordering.domain.Orders;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What fulfillment tells of orders. A command that tells nothing new changes nothing and publishes nothing. */
@Service
class OrderCommands {

    private final Orders orders;
    private final ApplicationEventPublisher messages;

    OrderCommands(Orders orders, ApplicationEventPublisher messages) {
        this.orders = orders;
        this.messages = messages;
    }

    @MessageListener(id = "ordering.confirm-order", retry = Retry.FOREVER, batched = true)
    void on(ConfirmOrder command) {
        change(command.orderId(), order -> order.confirm(command.occurredAt()));
    }

    @MessageListener(id = "ordering.cancel-order", retry = Retry.FOREVER, batched = true)
    void on(CancelOrder command) {
        change(command.orderId(), order -> order.cancel(command.occurredAt(), command.code(), command.text()));
    }

    @MessageListener(id = "ordering.record-shipped", batched = true)
    void on(RecordShipped command) {
        change(command.orderId(), order -> order.recordShipped(command.occurredAt(), command.trackingNumber(),
                new Part(command.parcel(), command.parcels())));
    }

    @MessageListener(id = "ordering.record-delivered", batched = true)
    void on(RecordDelivered command) {
        change(command.orderId(), order -> order.recordDelivered(command.occurredAt(),
                new Part(command.parcel(), command.parcels())));
    }

    @MessageListener(id = "ordering.record-refunded", batched = true)
    void on(RecordRefunded command) {
        change(command.orderId(),
                order -> order.recordRefunded(command.occurredAt(), command.refundId(), command.amount()));
    }

    private void change(UUID orderId, Function<Order, Optional<OrderEvent>> verb) {
        List<OrderEvent> past = orders.courseOf(orderId);
        verb.apply(Order.fold(orderId, past)).ifPresent(event -> {
            orders.append(event,
                    OrderProjector.project(orderId, Stream.concat(past.stream(), Stream.of(event)).toList()));
            PublishedMessages.of(orderId, event).ifPresent(messages::publishEvent);
        });
    }
}
