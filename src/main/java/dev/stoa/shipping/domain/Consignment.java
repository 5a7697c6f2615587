package dev.stoa.shipping.domain;

import dev.stoa.shipping.ShipmentState;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All parcels of an order: they are announced together and called off together, and leave and arrive one by one. Without
 * shipments it is a tombstone: the order was called off before its parcels came.
 *
 * @param booking null when the carrier did not take it
 * @param rejection why not; null when it did
 * @param creationTold whether the reply to {@code CreateShipment} was published
 * @param cancellationTold whether the reply to {@code CancelShipment} was published
 */
public record Consignment(UUID orderId, List<Shipment> shipments, @Nullable Booking booking,
        @Nullable Reason rejection, boolean creationTold, boolean cancellationTold) {

    public Consignment {
        shipments = List.copyOf(shipments);
    }

    /** The carrier takes every parcel. */
    public static Consignment booked(UUID orderId, Booking booking, List<Shipment> shipments) {
        return new Consignment(orderId, shipments, booking, null, true, false);
    }

    /** The carrier does not take every parcel, so it takes none. */
    public static Consignment rejected(UUID orderId, Reason reason, List<Shipment> shipments) {
        return new Consignment(orderId, shipments, null, reason, true, false);
    }

    /** Given up by us, while the carrier may know of parcels; nobody was told yet. */
    public static Consignment abandoned(UUID orderId, Reason reason, List<Shipment> shipments) {
        return new Consignment(orderId, shipments, null, reason, false, false);
    }

    /** Called off before its parcels came: when they come, they are refused. */
    public static Consignment tombstone(UUID orderId) {
        return new Consignment(orderId, List.of(), null, null, false, false);
    }

    public Consignment dispatch(UUID shipmentId, Instant at) {
        return change(it -> it.id().equals(shipmentId) ? it.dispatch(at) : it);
    }

    public Consignment deliver(UUID shipmentId, Instant at) {
        return change(it -> it.id().equals(shipmentId) ? it.deliver(at) : it);
    }

    /** All or none: once one parcel has left, the others follow it. */
    public Consignment cancel() {
        return hasLeft() ? this : change(Shipment::cancel);
    }

    /** Whether any parcel has. */
    public boolean hasLeft() {
        return shipments.stream().anyMatch(Shipment::hasLeft);
    }

    /** How many parcels have not left yet. */
    public int notLeft() {
        return (int) shipments.stream().filter(it -> !it.hasLeft()).count();
    }

    /** How many parcels have not arrived yet. */
    public int notArrived() {
        return (int) shipments.stream().filter(it -> it.state() != ShipmentState.DELIVERED).count();
    }

    public Shipment shipment(UUID shipmentId) {
        return shipments.stream()
                .filter(it -> it.id().equals(shipmentId))
                .findFirst()
                .orElseThrow(() -> new ShipmentNotFound(shipmentId));
    }

    /** Why parcels are refused for which this row was there first. */
    public Reason refusal() {
        return rejection == null ? Reason.CALLED_OFF : rejection;
    }

    public Consignment tellCreation() {
        return new Consignment(orderId, shipments, booking, rejection, true, cancellationTold);
    }

    public Consignment tellCancellation() {
        return new Consignment(orderId, shipments, booking, rejection, creationTold, true);
    }

    private Consignment change(UnaryOperator<Shipment> change) {
        return new Consignment(orderId, shipments.stream().map(change).toList(), booking, rejection, creationTold,
                cancellationTold);
    }
}
