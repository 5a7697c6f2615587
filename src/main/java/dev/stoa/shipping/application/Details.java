package dev.stoa.shipping.application;

import dev.stoa.shipping.ShipmentDetails;
import dev.stoa.shipping.domain.Booking;
import dev.stoa.shipping.domain.Consignment;
import dev.stoa.shipping.domain.Shipment;
import java.util.List;

/** Shipments as others see them. */
final class Details {

    private Details() {}

    static List<ShipmentDetails> of(Consignment consignment) {
        return consignment.shipments().stream().map(shipment -> of(consignment, shipment)).toList();
    }

    static ShipmentDetails of(Consignment consignment, Shipment shipment) {
        Booking booking = consignment.booking();
        return new ShipmentDetails(shipment.id(), consignment.orderId(), shipment.state(), shipment.location(),
                shipment.lines(), booking == null ? null : booking.carrier(), shipment.trackingNumber(),
                shipment.dispatchedAt(), shipment.deliveredAt(), shipment.version());
    }
}
