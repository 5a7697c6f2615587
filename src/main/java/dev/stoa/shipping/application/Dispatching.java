package dev.stoa.shipping.application;

import dev.stoa.messaging.Event;
import dev.stoa.shipping.ShipmentDetails;
import dev.stoa.shipping.ShippingOperations;
import dev.stoa.shipping.domain.Shipment;
import dev.stoa.shipping.domain.ShipmentNotFound;
import dev.stoa.shipping.domain.Shipments;
import dev.stoa.shipping.events.ItemShipped;
import dev.stoa.shipping.events.OrderDelivered;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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

    private final Shipments shipments;
    private final ApplicationEventPublisher events;

    Dispatching(Shipments shipments, ApplicationEventPublisher events) {
        this.shipments = shipments;
        this.events = events;
    }

    @Override
    @Transactional
    public ShipmentDetails dispatch(UUID requestId, UUID shipmentId) {
        return step(shipmentId, shipment -> shipment.dispatch(now()), shipment -> new ItemShipped(shipment.orderId(),
                shipment.id(), Objects.requireNonNull(shipment.booking()).trackingNumber()));
    }

    @Override
    @Transactional
    public ShipmentDetails deliver(UUID requestId, UUID shipmentId) {
        return step(shipmentId, shipment -> shipment.deliver(now()),
                shipment -> new OrderDelivered(shipment.orderId(), shipment.id()));
    }

    private ShipmentDetails step(UUID shipmentId, UnaryOperator<Shipment> step, Function<Shipment, Event> told) {
        Shipment before = shipments.lock(shipmentId).orElseThrow(() -> new ShipmentNotFound(shipmentId));
        Shipment after = step.apply(before);
        if (!after.equals(before)) {
            shipments.update(after);
            events.publishEvent(told.apply(after));
        }
        return Details.of(after);
    }

    /** As exact as the database keeps it, so that a repeated step is answered with the same time. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
