package dev.stoa.shipping.application;

import dev.stoa.messaging.Event;
import dev.stoa.shipping.ShipmentDetails;
import dev.stoa.shipping.ShippingOperations;
import dev.stoa.shipping.domain.Consignment;
import dev.stoa.shipping.domain.Consignments;
import dev.stoa.shipping.domain.Shipment;
import dev.stoa.shipping.domain.ShipmentNotFound;
import dev.stoa.shipping.events.ItemShipped;
import dev.stoa.shipping.events.OrderDelivered;
import dev.stoa.shipping.events.ShipmentDelivered;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with parcels. The state of the shipment says whether a step was taken before, whoever took it and under
 * whichever request id, so the ids need no table of their own.
 */
@Service
class Dispatching implements ShippingOperations {

    private final Consignments consignments;
    private final ApplicationEventPublisher events;

    Dispatching(Consignments consignments, ApplicationEventPublisher events) {
        this.consignments = consignments;
        this.events = events;
    }

    @Override
    @Transactional
    public ShipmentDetails dispatch(UUID requestId, UUID shipmentId) {
        return step(shipmentId, consignment -> consignment.dispatch(shipmentId, now()), Dispatching::left);
    }

    @Override
    @Transactional
    public ShipmentDetails deliver(UUID requestId, UUID shipmentId) {
        return step(shipmentId, consignment -> consignment.deliver(shipmentId, now()), Dispatching::arrived);
    }

    private ShipmentDetails step(UUID shipmentId, UnaryOperator<Consignment> step,
            BiFunction<Consignment, Shipment, Event> told) {
        Consignment before = consignments.lockWith(shipmentId).orElseThrow(() -> new ShipmentNotFound(shipmentId));
        Consignment after = step.apply(before);
        Shipment shipment = after.shipment(shipmentId);
        if (!after.equals(before)) {
            consignments.updateShipments(after);
            events.publishEvent(told.apply(after, shipment));
        }
        return Details.of(after, shipment);
    }

    private static Event left(Consignment consignment, Shipment shipment) {
        return new ItemShipped(consignment.orderId(), shipment.id(),
                Objects.requireNonNull(shipment.trackingNumber()), shipment.location(), consignment.notLeft());
    }

    private static Event arrived(Consignment consignment, Shipment shipment) {
        return consignment.notArrived() == 0
                ? new OrderDelivered(consignment.orderId(), shipment.id(), shipment.location())
                : new ShipmentDelivered(consignment.orderId(), shipment.id(), shipment.location(),
                        consignment.notArrived());
    }

    /** As exact as the database keeps it, so that a repeated step is answered with the same time. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
