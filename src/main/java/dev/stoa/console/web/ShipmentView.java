package dev.stoa.console.web;

import dev.stoa.shipping.ShipmentDetails;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shipment as staff see it. */
record ShipmentView(UUID id, UUID orderId, String state, @Nullable String carrier, @Nullable String trackingNumber,
        @Nullable Instant dispatchedAt, @Nullable Instant deliveredAt) {

    static ShipmentView of(ShipmentDetails shipment) {
        return new ShipmentView(shipment.id(), shipment.orderId(), Words.of(shipment.state()), shipment.carrier(),
                shipment.trackingNumber(), shipment.dispatchedAt(), shipment.deliveredAt());
    }
}
