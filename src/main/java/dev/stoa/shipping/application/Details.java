package dev.stoa.shipping.application;

import dev.stoa.shipping.ShipmentDetails;
import dev.stoa.shipping.domain.Booking;
import dev.stoa.shipping.domain.Shipment;

/** Shipments as others see them. */
final class Details {

    private Details() {}

    static ShipmentDetails of(Shipment shipment) {
        Booking booking = shipment.booking();
        return new ShipmentDetails(shipment.id(), shipment.orderId(), shipment.state(),
                booking == null ? null : booking.carrier(), booking == null ? null : booking.trackingNumber(),
                shipment.dispatchedAt(), shipment.deliveredAt(), shipment.version());
    }
}
