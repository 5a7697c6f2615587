package dev.stoa.shipping.application;

import dev.stoa.customer.Contact;
import dev.stoa.shipping.domain.Booking;
import dev.stoa.shipping.domain.Shipment;
import dev.stoa.shipping.domain.Shipments;
import dev.stoa.shipping.events.ShipmentCancellationRefused;
import dev.stoa.shipping.events.ShipmentCancelled;
import dev.stoa.shipping.events.ShipmentCreated;
import dev.stoa.shipping.events.ShipmentRejected;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what came of a command and tells it, once. Runs in the transaction that completes the errand. */
@Component
class Replies {

    private final Shipments shipments;
    private final ApplicationEventPublisher events;

    Replies(Shipments shipments, ApplicationEventPublisher events) {
        this.shipments = shipments;
        this.events = events;
    }

    void booked(UUID orderId, Booking booking, Contact consignee) {
        Shipment shipment = Shipment.booked(orderId, booking);
        if (shipments.add(shipment, consignee)) {
            events.publishEvent(new ShipmentCreated(orderId, shipment.id(), booking.trackingNumber()));
        } else {
            tooLate(orderId);
        }
    }

    void rejected(UUID orderId, Reason reason) {
        if (shipments.add(Shipment.rejected(orderId, reason))) {
            events.publishEvent(new ShipmentRejected(orderId, reason));
        } else {
            tooLate(orderId);
        }
    }

    /** The order has its shipment: either from the same command, which was answered then, or a tombstone. */
    void tooLate(UUID orderId) {
        Shipment shipment = shipments.lockOf(orderId).orElseThrow();
        if (!shipment.creationTold()) {
            shipments.update(shipment.tellCreation());
            events.publishEvent(new ShipmentRejected(orderId, shipment.refusal()));
        }
    }

    void cancelled(UUID orderId) {
        Shipment shipment = shipments.lockOf(orderId).orElseThrow();
        if (!shipment.cancellationTold()) {
            shipments.update(shipment.tellCancellation());
            events.publishEvent(shipment.hasLeft()
                    ? new ShipmentCancellationRefused(orderId)
                    : new ShipmentCancelled(orderId));
        }
    }
}
