package dev.stoa.console.web;

import dev.stoa.shipping.ShipmentDetails;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shipment as staff see it: one parcel of an order.
 *
 * @param location where it is to be packed
 * @param lines what is in it
 */
record ShipmentView(UUID id, UUID orderId, String state, String location, List<ShipmentDetails.Line> lines,
        @Nullable String carrier, @Nullable String trackingNumber, @Nullable Instant dispatchedAt,
        @Nullable Instant deliveredAt) {

    static ShipmentView of(ShipmentDetails shipment) {
        return new ShipmentView(shipment.id(), shipment.orderId(), Words.of(shipment.state()), shipment.location(),
                shipment.lines(), shipment.carrier(), shipment.trackingNumber(), shipment.dispatchedAt(),
                shipment.deliveredAt());
    }
}
