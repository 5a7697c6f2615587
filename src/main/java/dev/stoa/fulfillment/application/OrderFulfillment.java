package dev.stoa.fulfillment.application;

import static dev.stoa.fulfillment.domain.Step.AUTHORIZE_PAYMENT;
import static dev.stoa.fulfillment.domain.Step.CAPTURE_PAYMENT;
import static dev.stoa.fulfillment.domain.Step.CONFIRM_ORDER;
import static dev.stoa.fulfillment.domain.Step.CREATE_SHIPMENT;
import static dev.stoa.fulfillment.domain.Step.RECORD_DELIVERY;
import static dev.stoa.fulfillment.domain.Step.RECORD_DISPATCH;
import static dev.stoa.fulfillment.domain.Step.RESERVE_INVENTORY;
import static dev.stoa.fulfillment.domain.Step.SEND_CONFIRMATION;
import static dev.stoa.messaging.Retry.FOREVER;

import dev.stoa.fulfillment.application.StepTable.Row;
import dev.stoa.fulfillment.domain.Awaited;
import dev.stoa.fulfillment.domain.Saga;
import dev.stoa.fulfillment.domain.Step;
import dev.stoa.fulfillment.events.StepDeadlinePassed;
import dev.stoa.inventory.events.StockRejected;
import dev.stoa.inventory.events.StockReleased;
import dev.stoa.inventory.events.StockReserved;
import dev.stoa.messaging.MessageListener;
import dev.stoa.notification.commands.SendNotification.Template;
import dev.stoa.notification.events.NotificationAccepted;
import dev.stoa.ordering.events.OrderCancelled;
import dev.stoa.ordering.events.OrderConfirmed;
import dev.stoa.ordering.events.OrderPlaced;
import dev.stoa.payment.events.PaymentAuthorized;
import dev.stoa.payment.events.PaymentDeclined;
import dev.stoa.payment.events.PaymentRefunded;
import dev.stoa.shipping.events.ShipmentCancellationRefused;
import dev.stoa.shipping.events.ShipmentCancelled;
import dev.stoa.shipping.events.ShipmentCreated;
import dev.stoa.shipping.events.ShipmentRejected;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The order-fulfillment saga. Steps are taken from top to bottom, each when the reply to the one before has come. When one
 * fails or takes too long, those before it are undone from bottom to top, and then the order is called off.
 * {@link Saga} decides; here is what it hears and what it sends.
 */
@Component
class OrderFulfillment {

    /** Step, command, compensation; then what is sent for each parcel that leaves or arrives. */
    static final StepTable STEPS = new StepTable(Map.of(
            RESERVE_INVENTORY, new Row(Commands::reserveStock, Commands::releaseStock),
            AUTHORIZE_PAYMENT, new Row(Commands::authorizePayment, Commands::refundPayment),
            CREATE_SHIPMENT, new Row(Commands::createShipment, Commands::cancelShipment),
            SEND_CONFIRMATION, new Row(Mails::confirmation, Mails::cancellation),
            CONFIRM_ORDER, new Row(Commands::confirmOrder, Commands::cancelOrder),
            CAPTURE_PAYMENT, new Row(Commands::capturePayment),
            RECORD_DELIVERY, new Row(Mails::delivered)),
            Map.of(RECORD_DISPATCH, Commands::recordDispatch, RECORD_DELIVERY, Commands::recordDelivery));

    private final SagaRunner sagas;

    OrderFulfillment(SagaRunner sagas) {
        this.sagas = sagas;
    }

    @MessageListener(id = "fulfillment.begin", retry = FOREVER, batched = true)
    void on(OrderPlaced event) {
        sagas.begin(Orders.of(event));
    }

    @MessageListener(id = "fulfillment.stock-reserved", retry = FOREVER, batched = true)
    void on(StockReserved reply) {
        sagas.advance(reply.orderId(), saga -> saga.stockReserved(Orders.allocations(reply)));
    }

    @MessageListener(id = "fulfillment.stock-rejected", retry = FOREVER, batched = true)
    void on(StockRejected reply) {
        sagas.advance(reply.orderId(),
                saga -> saga.stepFailed(RESERVE_INVENTORY, Causes.of(reply), Causes.text(reply)));
    }

    @MessageListener(id = "fulfillment.payment-authorized", retry = FOREVER, batched = true)
    void on(PaymentAuthorized reply) {
        sagas.advance(reply.orderId(), saga -> saga.stepCompleted(AUTHORIZE_PAYMENT));
    }

    @MessageListener(id = "fulfillment.payment-declined", retry = FOREVER, batched = true)
    void on(PaymentDeclined reply) {
        sagas.advance(reply.orderId(),
                saga -> saga.stepFailed(AUTHORIZE_PAYMENT, Causes.of(reply), Causes.text(reply)));
    }

    @MessageListener(id = "fulfillment.shipment-created", retry = FOREVER, batched = true)
    void on(ShipmentCreated reply) {
        sagas.advance(reply.orderId(), saga -> saga.stepCompleted(CREATE_SHIPMENT));
    }

    @MessageListener(id = "fulfillment.shipment-rejected", retry = FOREVER, batched = true)
    void on(ShipmentRejected reply) {
        sagas.advance(reply.orderId(), saga -> saga.stepFailed(CREATE_SHIPMENT, Causes.of(reply), Causes.text(reply)));
    }

    @MessageListener(id = "fulfillment.notification-accepted", retry = FOREVER, batched = true)
    void on(NotificationAccepted reply) {
        if (Template.CONFIRMATION.name().equalsIgnoreCase(reply.template())) {
            sagas.advance(reply.orderId(), saga -> saga.stepCompleted(SEND_CONFIRMATION));
        } else if (Template.CANCELLATION.name().equalsIgnoreCase(reply.template())) {
            sagas.advance(reply.orderId(), Saga::cancellationTold);
        }
    }

    @MessageListener(id = "fulfillment.order-confirmed", retry = FOREVER, batched = true)
    void on(OrderConfirmed reply) {
        sagas.advance(reply.orderId(), saga -> saga.stepCompleted(CONFIRM_ORDER));
    }

    @MessageListener(id = "fulfillment.step-deadline-passed", retry = FOREVER, batched = true)
    void on(StepDeadlinePassed event) {
        sagas.advance(event.orderId(),
                saga -> saga.deadlinePassed(new Awaited(Step.of(event.step()), event.attempt())));
    }

    @MessageListener(id = "fulfillment.shipment-cancelled", retry = FOREVER, batched = true)
    void on(ShipmentCancelled reply) {
        sagas.advance(reply.orderId(), saga -> saga.compensated(CREATE_SHIPMENT));
    }

    @MessageListener(id = "fulfillment.shipment-cancellation-refused", retry = FOREVER, batched = true)
    void on(ShipmentCancellationRefused reply) {
        sagas.advance(reply.orderId(), Saga::cancellationRefused);
    }

    @MessageListener(id = "fulfillment.payment-refunded", retry = FOREVER, batched = true)
    void on(PaymentRefunded reply) {
        sagas.advance(reply.orderId(), saga -> saga.compensated(AUTHORIZE_PAYMENT));
    }

    @MessageListener(id = "fulfillment.stock-released", retry = FOREVER, batched = true)
    void on(StockReleased reply) {
        sagas.advance(reply.orderId(), saga -> saga.compensated(RESERVE_INVENTORY));
    }

    @MessageListener(id = "fulfillment.order-cancelled", retry = FOREVER, batched = true)
    void on(OrderCancelled reply) {
        sagas.advance(reply.orderId(), Saga::orderCancelled);
    }
}
