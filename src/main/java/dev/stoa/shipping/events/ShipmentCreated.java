package dev.stoa.shipping.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The carrier takes all parcels of the order; each has a label and a tracking number. Told once per order.
 *
 * @param orderId the order
 * @param shipmentId of the first parcel
 * @param trackingNumber of the first parcel
 * @param shipments one per parcel; none in messages from when an order was one parcel
 * @since 0.1
 */
@MessageType("shipping.ShipmentCreated")
public record ShipmentCreated(UUID messageId, Instant occurredAt, UUID orderId, UUID shipmentId, String trackingNumber,
        List<Announced> shipments) implements Event {

    public ShipmentCreated {
        shipments = shipments == null ? List.of() : List.copyOf(shipments);
    }

    public ShipmentCreated(UUID orderId, List<Announced> shipments) {
        this(Ids.next(), Instant.now(), orderId, shipments.getFirst().shipmentId(),
                shipments.getFirst().trackingNumber(), shipments);
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    /**
     * A parcel, and where it waits.
     *
     * @param shipmentId the parcel
     * @param location code of the location where it waits
     * @param trackingNumber the carrier's number for it
     */
    public record Announced(UUID shipmentId, String location, String trackingNumber) {}
}
