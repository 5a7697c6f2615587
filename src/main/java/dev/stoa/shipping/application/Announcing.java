package dev.stoa.shipping.application;

import dev.stoa.customer.Contact;
import dev.stoa.customer.CustomerApi;
import dev.stoa.messaging.ErrandAttempt;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.shipping.commands.CreateShipment;
import dev.stoa.shipping.domain.Booking;
import dev.stoa.shipping.domain.Carrier;
import dev.stoa.shipping.domain.Carrier.Announcement.Accepted;
import dev.stoa.shipping.domain.Carrier.Announcement.Refused;
import dev.stoa.shipping.domain.Carrier.Parcel;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Announces the parcel of an order to the carrier, under a reference that is the order's: however often, it is one parcel. */
@Component
class Announcing {

    /** With the pauses in between about half a minute: the order must end while the shopper still waits for it. */
    private static final int MOST_ATTEMPTS = 8;

    private final CustomerApi customers;
    private final CurrentCarrier carriers;
    private final CallingOff callingOff;
    private final Replies replies;

    Announcing(CustomerApi customers, CurrentCarrier carriers, CallingOff callingOff, Replies replies) {
        this.customers = customers;
        this.carriers = carriers;
        this.callingOff = callingOff;
        this.replies = replies;
    }

    ErrandOutcome announce(CreateShipment command, ErrandAttempt attempt) {
        UUID orderId = command.orderId();
        if (attempt.number() > MOST_ATTEMPTS) {
            return callingOff.abandon(orderId, Reason.CARRIER_UNAVAILABLE);
        }
        Contact contact = customers.contacts(List.of(command.contactId())).get(command.contactId());
        if (contact == null) {
            return callingOff.abandon(orderId, Reason.CONTACT_GONE);
        }
        Carrier carrier = carriers.get();
        return switch (carrier.announce(parcel(command, contact))) {
            case Accepted(var trackingNumber, var label) -> {
                var booking = new Booking(contact.id(), command.deliveryOptionId(), carrier.name(), trackingNumber,
                        label);
                yield () -> replies.booked(orderId, booking, contact);
            }
            case Refused(var reason) -> () -> replies.rejected(orderId, reason);
        };
    }

    private static Parcel parcel(CreateShipment command, Contact contact) {
        return new Parcel(CallingOff.reference(command.orderId()), contact.deliveryAddress(),
                command.deliveryOptionId(),
                command.weightGrams());
    }
}
