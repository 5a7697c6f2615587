package dev.stoa.fulfillment.application;

import dev.stoa.cart.commands.CloseCart;
import dev.stoa.cart.commands.ReopenCart;
import dev.stoa.fulfillment.domain.Saga;
import dev.stoa.fulfillment.domain.order.Order;
import dev.stoa.fulfillment.domain.order.Parcel;
import dev.stoa.inventory.commands.ConsumeStock;
import dev.stoa.inventory.commands.ReleaseStock;
import dev.stoa.inventory.commands.ReserveStock;
import dev.stoa.messaging.Command;
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
import java.util.List;
import java.util.Objects;

/** The saga's commands, made of what it knows of its order. */
final class Commands {

    private Commands() {}

    static List<Command> reserveStock(Saga saga) {
        var order = saga.order();
        var lines = order.lines()
                .stream()
                .map(line -> new ReserveStock.Line(line.sku(), line.quantity()))
                .toList();
        var to = order.destination();
        return List.of(new CloseCart(order.id(), order.cartId()), new ReserveStock(order.id(), lines,
                to == null ? null : new ReserveStock.Destination(to.country(), to.postalArea())));
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
        var parcels = saga.parcels()
                .stream()
                .map(parcel -> new CreateShipment.Parcel(parcel.location(), lines(order, parcel), parcel.weightGrams()))
                .toList();
        return List.of(new CreateShipment(order.id(), order.contactId(), order.deliveryOptionId(), parcels));
    }

    static List<Command> cancelShipment(Saga saga) {
        var locations = saga.parcels().stream().map(Parcel::location).toList();
        return List.of(new CancelShipment(saga.order().id(), locations));
    }

    static List<Command> confirmOrder(Saga saga) {
        return List.of(new ConfirmOrder(saga.order().id()));
    }

    /** The cart comes back at the same moment: a shopper who reads that the order is off may go on at once. */
    static List<Command> cancelOrder(Saga saga) {
        var order = saga.order();
        var cause = saga.cancellation().orElseThrow();
        return List.of(
                new ReopenCart(order.id(), order.cartId()),
                new CancelOrder(order.id(), cause.code(), cause.text()));
    }

    static List<Command> recordDispatch(Saga saga, Parcel parcel) {
        var id = saga.order().id();
        return List.of(
                new ConsumeStock(id, parcel.location()),
                new RecordShipped(id, Objects.requireNonNull(parcel.trackingNumber()), parcel.number(),
                        saga.parcels().size()),
                Mails.shipped(saga, parcel));
    }

    static List<Command> capturePayment(Saga saga) {
        return List.of(new CapturePayment(saga.order().id(), saga.order().paymentId()));
    }

    static List<Command> recordDelivery(Saga saga, Parcel parcel) {
        return List.of(new RecordDelivered(saga.order().id(), parcel.number(), saga.parcels().size()));
    }

    static List<Command> recordRefund(Saga saga, PaymentRefunded refund) {
        return List.of(
                new RecordRefunded(refund.orderId(), refund.refundId(), refund.amount()),
                Mails.refund(saga, refund));
    }

    private static List<CreateShipment.Line> lines(Order order, Parcel parcel) {
        return order.contents(parcel)
                .stream()
                .map(unit -> new CreateShipment.Line(unit.sku(), unit.quantity()))
                .toList();
    }
}
