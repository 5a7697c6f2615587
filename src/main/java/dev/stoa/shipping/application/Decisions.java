package dev.stoa.shipping.application;

import dev.stoa.shipping.commands.CancelShipment;
import dev.stoa.shipping.domain.Consignment;
import dev.stoa.shipping.domain.Consignments;
import dev.stoa.shipping.domain.Shipment;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides that no parcel will leave, before the carrier hears of it: once this is committed no dispatch can slip in, and
 * whoever repeats the decision after a crash finds it made.
 */
@Component
class Decisions {

    private final Consignments consignments;
    private final ApplicationEventPublisher commands;

    Decisions(Consignments consignments, ApplicationEventPublisher commands) {
        this.consignments = consignments;
        this.commands = commands;
    }

    /** Cancels the order's parcels unless one has left; leaves a tombstone if they have not come yet. */
    @Transactional
    public Consignment cancel(UUID orderId) {
        Consignment before = consignments.lock(orderId).orElseGet(() -> addOrFind(Consignment.tombstone(orderId)));
        Consignment after = before.cancel();
        if (!after.equals(before)) {
            consignments.updateShipments(after);
        }
        return after;
    }

    /** Gives the order's parcels up unless they have come. */
    @Transactional
    public Consignment abandon(Consignment abandoned) {
        return addOrFind(abandoned);
    }

    /** The same when the carrier does not answer: what it may know of is called off behind this, as soon as it does. */
    @Transactional
    public void giveUp(Consignment abandoned) {
        if (!addOrFind(abandoned).creationTold()) {
            commands.publishEvent(new CancelShipment(abandoned.orderId(),
                    abandoned.shipments().stream().map(Shipment::location).toList()));
        }
    }

    private Consignment addOrFind(Consignment consignment) {
        consignments.add(consignment);
        return consignments.lock(consignment.orderId()).orElseThrow();
    }
}
