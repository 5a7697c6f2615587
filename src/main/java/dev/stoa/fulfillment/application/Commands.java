package dev.stoa.fulfillment.application;

import dev.stoa.cart.commands.CloseCart;
import dev.stoa.cart.commands.ReopenCart;
import dev.stoa.fulfillment.domain.Cancellation;
import dev.stoa.fulfillment.domain.Saga;
import dev.stoa.inventory.commands.ConsumeStock;
import dev.stoa.inventory.commands.ReleaseStock;
import dev.stoa.inventory.commands.ReserveStock;
import dev.stoa.messaging.Command;
import dev.stoa.notification.commands.SendNotification;
import dev.stoa.notification.commands.SendNotification.Template;
import dev.stoa.ordering.commands.CancelOrder;
import dev.stoa.ordering.commands.ConfirmOrder;
import dev.stoa.ordering.commands.RecordDelivered;
import dev.stoa.ordering.commands.RecordRefunded;
import dev.stoa.ordering.commands.RecordShipped;
import dev.stoa.payment.commands.AuthorizePayment;
import dev.stoa.payment.commands.CapturePayment;
import dev.stoa.payment.commands.RefundPayment;
import dev.stoa.payment.events.PaymentRefunded;
import dev.stoa.shipping.commands.CancelShipment;
import dev.stoa.shipping.commands.CreateShipment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The saga's commands, made of what it knows of its order. */
final class Commands {

    private Commands() {}

    static List<Command> reserveStock(Saga saga) {
        var order = saga.order();
        var lines = order.lines()
                .stream()
                .map(line -> new ReserveStock.Line(line.sku(), line.quantity()))
                .toList();
        return List.of(new CloseCart(order.id(), order.cartId()), new ReserveStock(order.id(), lines, null));
    }

    static List<Command> releaseStock(Saga saga) {
        return List.of(new ReleaseStock(saga.order().id()));
    }

    static List<Command> authorizePayment(Saga saga) {
        var order = saga.order();
        return List.of(new AuthorizePayment(order.id(), order.paymentId(), order.contactId(), order.total()));
    }

    static List<Command> refundPayment(Saga saga) {
        return List.of(new RefundPayment(saga.order().id(), saga.order().paymentId()));
    }

    static List<Command> createShipment(Saga saga) {
        var order = saga.order();
        return List
                .of(new CreateShipment(order.id(), order.contactId(), order.deliveryOptionId(), order.weightGrams()));
    }

    static List<Command> cancelShipment(Saga saga) {
        return List.of(new CancelShipment(saga.order().id()));
    }

    static List<Command> sendConfirmation(Saga saga) {
        return List.of(mail(saga, Template.CONFIRMATION, Map.of()));
    }

    /** Whether or not a confirmation went out. */
    static List<Command> sendCancellation(Saga saga) {
        return List.of(mail(saga, Template.CANCELLATION, Map.of("reason", cancellation(saga).text())));
    }

    static List<Command> confirmOrder(Saga saga) {
        return List.of(new ConfirmOrder(saga.order().id()));
    }

    /** The cart comes back at the same moment: a shopper who reads that the order is off may go on at once. */
    static List<Command> cancelOrder(Saga saga) {
        var order = saga.order();
        var cause = cancellation(saga);
        return List.of(
                new ReopenCart(order.id(), order.cartId()),
                new CancelOrder(order.id(), cause.code(), cause.text()));
    }

    static List<Command> recordDispatch(Saga saga) {
        var id = saga.order().id();
        var number = saga.trackingNumber().orElseThrow();
        return List.of(
                new ConsumeStock(id, null),
                new RecordShipped(id, number),
                mail(saga, Template.SHIPPED, Map.of("trackingNumber", number)));
    }

    static List<Command> capturePayment(Saga saga) {
        return List.of(new CapturePayment(saga.order().id(), saga.order().paymentId()));
    }

    static List<Command> recordDelivery(Saga saga) {
        return List.of(new RecordDelivered(saga.order().id()), mail(saga, Template.DELIVERED, Map.of()));
    }

    static List<Command> recordRefund(Saga saga, PaymentRefunded refund) {
        return List.of(
                new RecordRefunded(refund.orderId(), refund.refundId(), refund.amount()),
                mail(saga, Template.REFUND,
                        Map.of("amount", refund.amount().inWords(), "refundId", refund.refundId().toString())));
    }

    private static SendNotification mail(Saga saga, Template template, Map<String, String> more) {
        var order = saga.order();
        var values = new HashMap<>(more);
        values.put("number", order.number());
        values.put("total", order.total().inWords());
        return new SendNotification(order.id(), order.contactId(), template, values);
    }

    private static Cancellation cancellation(Saga saga) {
        return saga.cancellation().orElseThrow();
    }
}
