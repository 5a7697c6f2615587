package dev.stoa.shipping.application;

import dev.stoa.customer.Contact;
import dev.stoa.customer.CustomerApi;
import dev.stoa.messaging.ErrandAttempt;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.shipping.ShipmentDetails.Line;
import dev.stoa.shipping.commands.CreateShipment;
import dev.stoa.shipping.domain.Booking;
import dev.stoa.shipping.domain.Carrier;
import dev.stoa.shipping.domain.Carrier.Announcement.Accepted;
import dev.stoa.shipping.domain.Carrier.Announcement.Refused;
import dev.stoa.shipping.domain.Consignment;
import dev.stoa.shipping.domain.Shipment;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Announces the parcels of an order to the carrier, all or none, each under a reference of its own that never changes. */
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
        if (attempt.number() > MOST_ATTEMPTS) {
            return callingOff.giveUp(
                    Consignment.abandoned(command.orderId(), Reason.CARRIER_UNAVAILABLE, rejected(command)));
        }
        Contact contact = customers.contacts(List.of(command.contactId())).get(command.contactId());
        return contact == null ? abandon(command, Reason.CONTACT_GONE) : announce(command, contact);
    }

    private ErrandOutcome announce(CreateShipment command, Contact contact) {
        Carrier carrier = carriers.get();
        var shipments = new ArrayList<Shipment>();
        for (var parcel : command.parcels()) {
            switch (carrier.announce(toCarry(command, parcel, contact))) {
                case Accepted(var trackingNumber, var label) ->
                    shipments.add(Shipment.announced(parcel.location(), lines(parcel), trackingNumber, label));
                case Refused(var reason) -> {
                    return refused(command, reason);
                }
            }
        }
        var booking = new Booking(contact.id(), command.deliveryOptionId(), carrier.name());
        var booked = Consignment.booked(command.orderId(), booking, shipments);
        return () -> replies.booked(booked, contact);
    }

    /** Parcels that were announced beside the refused one, now or before a crash, are called off; one alone has none. */
    private ErrandOutcome refused(CreateShipment command, Reason reason) {
        if (command.parcels().size() > 1) {
            return abandon(command, reason);
        }
        var rejected = Consignment.rejected(command.orderId(), reason, rejected(command));
        return () -> replies.rejected(rejected);
    }

    private ErrandOutcome abandon(CreateShipment command, Reason reason) {
        return callingOff.abandon(Consignment.abandoned(command.orderId(), reason, rejected(command)));
    }

    private static List<Shipment> rejected(CreateShipment command) {
        return command.parcels().stream().map(it -> Shipment.rejected(it.location(), lines(it))).toList();
    }

    private static List<Line> lines(CreateShipment.Parcel parcel) {
        return parcel.lines().stream().map(line -> new Line(line.sku(), line.quantity())).toList();
    }

    private static Carrier.Parcel toCarry(CreateShipment command, CreateShipment.Parcel parcel, Contact contact) {
        return new Carrier.Parcel(CallingOff.reference(command.orderId(), parcel.location()),
                contact.deliveryAddress(), command.deliveryOptionId(), parcel.weightGrams());
    }
}
