package dev.stoa.shipping.application;

import dev.stoa.customer.Contact;
import dev.stoa.shipping.domain.Consignment;
import dev.stoa.shipping.domain.Consignments;
import dev.stoa.shipping.domain.Shipment;
import dev.stoa.shipping.events.ShipmentCancellationRefused;
import dev.stoa.shipping.events.ShipmentCancelled;
import dev.stoa.shipping.events.ShipmentCreated;
import dev.stoa.shipping.events.ShipmentCreated.Announced;
import dev.stoa.shipping.events.ShipmentRejected;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what came of a command and tells it, once. Runs in the transaction that completes the errand. */
@Component
class Replies {

    private final Consignments consignments;
    private final ApplicationEventPublisher events;

    Replies(Consignments consignments, ApplicationEventPublisher events) {
        this.consignments = consignments;
        this.events = events;
    }

    void booked(Consignment booked, Contact consignee) {
        if (consignments.add(booked, consignee)) {
            events.publishEvent(new ShipmentCreated(booked.orderId(),
                    booked.shipments().stream().map(Replies::announced).toList()));
        } else {
            tooLate(booked.orderId());
        }
    }

    void rejected(Consignment rejected) {
        if (consignments.add(rejected)) {
            events.publishEvent(new ShipmentRejected(rejected.orderId(), rejected.refusal()));
        } else {
            tooLate(rejected.orderId());
        }
    }

    /** The order has its consignment: either from the same command, which was answered then, or a tombstone. */
    void tooLate(UUID orderId) {
        Consignment consignment = consignments.lock(orderId).orElseThrow();
        if (!consignment.creationTold()) {
            consignments.updateTold(consignment.tellCreation());
            events.publishEvent(new ShipmentRejected(orderId, consignment.refusal()));
        }
    }

    void cancelled(UUID orderId) {
        Consignment consignment = consignments.lock(orderId).orElseThrow();
        if (!consignment.cancellationTold()) {
            consignments.updateTold(consignment.tellCancellation());
            events.publishEvent(consignment.hasLeft()
                    ? new ShipmentCancellationRefused(orderId)
                    : new ShipmentCancelled(orderId));
        }
    }

    private static Announced announced(Shipment shipment) {
        return new Announced(shipment.id(), shipment.location(), Objects.requireNonNull(shipment.trackingNumber()));
    }
}
