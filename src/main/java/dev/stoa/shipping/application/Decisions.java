package dev.stoa.shipping.application;

import dev.stoa.shipping.domain.Shipment;
import dev.stoa.shipping.domain.Shipments;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides that no parcel will leave, before the carrier hears of it: once this is committed no dispatch can slip in, and
 * whoever repeats the decision after a crash finds it made.
 */
@Component
class Decisions {

    private final Shipments shipments;

    Decisions(Shipments shipments) {
        this.shipments = shipments;
    }

    /** Cancels the order's shipment unless it has left; leaves a tombstone if it has not come yet. */
    @Transactional
    public Shipment cancel(UUID orderId) {
        shipments.add(Shipment.tombstone(orderId));
        Shipment before = present(orderId);
        Shipment after = before.cancel();
        if (!after.equals(before)) {
            shipments.update(after);
        }
        return after;
    }

    /** Gives the order's shipment up unless it has come. */
    @Transactional
    public Shipment abandon(UUID orderId, Reason reason) {
        shipments.add(Shipment.abandoned(orderId, reason));
        return present(orderId);
    }

    private Shipment present(UUID orderId) {
        return shipments.lockOf(orderId).orElseThrow();
    }
}
