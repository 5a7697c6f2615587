package dev.stoa.fulfillment.application;

import static dev.stoa.messaging.Retry.FOREVER;

import dev.stoa.fulfillment.domain.Saga;
import dev.stoa.messaging.MessageListener;
import dev.stoa.payment.events.PaymentCaptureFailed;
import dev.stoa.payment.events.PaymentProcessed;
import dev.stoa.payment.events.PaymentRefunded;
import dev.stoa.payment.events.PaymentRefunded.Kind;
import dev.stoa.shipping.events.ItemShipped;
import dev.stoa.shipping.events.OrderDelivered;
import dev.stoa.shipping.events.ShipmentDelivered;
import java.util.List;
import org.springframework.stereotype.Component;

/** What follows a confirmed order: parcels leave and arrive, the payment is captured, and perhaps paid back. */
@Component
class AfterDispatch {

    private final SagaRunner sagas;

    AfterDispatch(SagaRunner sagas) {
        this.sagas = sagas;
    }

    @MessageListener(id = "fulfillment.item-shipped", retry = FOREVER, batched = true)
    void on(ItemShipped event) {
        sagas.advance(event.orderId(), saga -> saga.parcelLeft(event.location(), event.trackingNumber()));
    }

    @MessageListener(id = "fulfillment.shipment-delivered", retry = FOREVER, batched = true)
    void on(ShipmentDelivered event) {
        sagas.advance(event.orderId(), saga -> saga.parcelArrived(event.location()));
    }

    @MessageListener(id = "fulfillment.order-delivered", retry = FOREVER, batched = true)
    void on(OrderDelivered event) {
        sagas.advance(event.orderId(), saga -> saga.parcelArrived(event.location()));
    }

    @MessageListener(id = "fulfillment.payment-processed", retry = FOREVER, batched = true)
    void on(PaymentProcessed reply) {
        sagas.advance(reply.orderId(), Saga::captured);
    }

    @MessageListener(id = "fulfillment.payment-capture-failed", retry = FOREVER, batched = true)
    void on(PaymentCaptureFailed reply) {
        sagas.advance(reply.orderId(), saga -> saga.captureFailed(reply.reason()));
    }

    /** A refund that staff asked for; the saga's own undoing of a payment is {@link OrderFulfillment}'s. */
    @MessageListener(id = "fulfillment.refund-recorded", retry = FOREVER, batched = true)
    void on(PaymentRefunded event) {
        if (event.kind() == Kind.REFUNDED) {
            sagas.with(event.orderId(),
                    saga -> saga.refunded(event.refundId()) ? Commands.recordRefund(saga, event) : List.of());
        }
    }
}
