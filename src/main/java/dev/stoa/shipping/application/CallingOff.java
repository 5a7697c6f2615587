package dev.stoa.shipping.application;

import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.shipping.domain.Shipment;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Calls the parcel of an order off: decide, then tell the carrier, then reply. A decision stays what it is, and the carrier
 * takes a call-off twice, so after a crash in between the errand is simply made again.
 */
@Component
class CallingOff {

    private final Decisions decisions;
    private final CurrentCarrier carrier;
    private final Replies replies;

    CallingOff(Decisions decisions, CurrentCarrier carrier, Replies replies) {
        this.decisions = decisions;
        this.carrier = carrier;
        this.replies = replies;
    }

    static String reference(UUID orderId) {
        return orderId.toString();
    }

    ErrandOutcome callOff(UUID orderId) {
        if (!decisions.cancel(orderId).hasLeft()) {
            carrier.get().callOff(reference(orderId));
        }
        return () -> replies.cancelled(orderId);
    }

    /** Gives up what cannot be announced; an attempt before may have announced it all the same. */
    ErrandOutcome abandon(UUID orderId, Reason reason) {
        Shipment shipment = decisions.abandon(orderId, reason);
        if (!shipment.creationTold()) {
            carrier.get().callOff(reference(orderId));
        }
        return () -> replies.tooLate(orderId);
    }
}
