package dev.stoa.shipping.application;

import dev.stoa.customer.events.CustomerErased;
import dev.stoa.messaging.Errand;
import dev.stoa.messaging.ErrandAttempt;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.MessageListener;
import dev.stoa.messaging.Retry;
import dev.stoa.shipping.commands.CancelShipment;
import dev.stoa.shipping.commands.CreateShipment;
import dev.stoa.shipping.domain.Consignees;
import org.springframework.stereotype.Component;

/**
 * None of these is ever parked: an order that the carrier does not answer is given up in the end, without staff, and an
 * erasure is owed.
 */
@Component
class ShippingListeners {

    private final Announcing announcing;
    private final CallingOff callingOff;
    private final Consignees consignees;

    ShippingListeners(Announcing announcing, CallingOff callingOff, Consignees consignees) {
        this.announcing = announcing;
        this.callingOff = callingOff;
        this.consignees = consignees;
    }

    @Errand(id = "shipping.create-shipment", retry = Retry.FOREVER)
    ErrandOutcome on(CreateShipment command, ErrandAttempt attempt) {
        return announcing.announce(command, attempt);
    }

    @Errand(id = "shipping.cancel-shipment", retry = Retry.FOREVER)
    ErrandOutcome on(CancelShipment command) {
        return callingOff.callOff(command);
    }

    @MessageListener(id = "shipping.purge-consignee", retry = Retry.FOREVER)
    void on(CustomerErased event) {
        consignees.erase(event.contactId());
    }
}
