package dev.stoa.shipping.application;

import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.shipping.commands.CancelShipment;
import dev.stoa.shipping.domain.Consignment;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Calls the parcels of an order off: decide, then tell the carrier, then reply. A decision stays what it is, and the carrier
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

    /** The carrier's key of a parcel, made of what never changes: however often it is announced, it is one parcel. */
    static String reference(UUID orderId, String location) {
        return orderId + "/" + location;
    }

    ErrandOutcome callOff(CancelShipment command) {
        var decided = decisions.cancel(command.orderId());
        if (!decided.hasLeft()) {
            callOff(command.orderId(), Stream.concat(command.locations().stream(), locations(decided)));
        }
        return () -> replies.cancelled(command.orderId());
    }

    /** Gives up what is not to be announced; this attempt or one before may have announced some of it all the same. */
    ErrandOutcome abandon(Consignment abandoned) {
        var decided = decisions.abandon(abandoned);
        if (!decided.creationTold()) {
            callOff(abandoned.orderId(), locations(abandoned));
        }
        return () -> replies.tooLate(abandoned.orderId());
    }

    /** The same without the carrier, which does not answer: the order must not wait for it. */
    ErrandOutcome giveUp(Consignment abandoned) {
        decisions.giveUp(abandoned);
        return () -> replies.tooLate(abandoned.orderId());
    }

    private void callOff(UUID orderId, Stream<String> locations) {
        locations.distinct().forEach(location -> carrier.get().callOff(reference(orderId, location)));
    }

    private static Stream<String> locations(Consignment consignment) {
        return consignment.shipments().stream().map(shipment -> shipment.location());
    }
}
