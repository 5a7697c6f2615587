package dev.stoa.shipping.domain;

import static dev.stoa.shipping.ShipmentState.CANCELLED;
import static dev.stoa.shipping.ShipmentState.CREATED;
import static dev.stoa.shipping.ShipmentState.DELIVERED;
import static dev.stoa.shipping.ShipmentState.DISPATCHED;
import static dev.stoa.shipping.ShipmentState.REJECTED;

import dev.stoa.kernel.Ids;
import dev.stoa.shipping.ShipmentDetails.Line;
import dev.stoa.shipping.ShipmentState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One parcel of a {@link Consignment}. A verb answers the shipment as it is afterwards; the same one means that the step had
 * been taken before.
 *
 * @param location which it leaves
 * @param trackingNumber null when the carrier did not take it
 * @param label for printing; null without a tracking number and once the contact was erased
 * @param version 1 for a new one; every change counts it up
 */
public record Shipment(UUID id, String location, List<Line> lines, ShipmentState state,
        @Nullable String trackingNumber, @Nullable String label, @Nullable Instant dispatchedAt,
        @Nullable Instant deliveredAt, int version) {

    public Shipment {
        lines = List.copyOf(lines);
    }

    /** The carrier takes it. */
    public static Shipment announced(String location, List<Line> lines, String trackingNumber, String label) {
        return new Shipment(Ids.next(), location, lines, CREATED, trackingNumber, label, null, null, 1);
    }

    /** The carrier does not take it, or does not take another of its consignment. */
    public static Shipment rejected(String location, List<Line> lines) {
        return new Shipment(Ids.next(), location, lines, REJECTED, null, null, null, null, 1);
    }

    Shipment dispatch(Instant at) {
        return switch (state) {
            case CREATED -> changed(DISPATCHED, at, null);
            case DISPATCHED, DELIVERED -> this;
            case REJECTED, CANCELLED -> throw new WrongShipmentState("dispatched", state);
        };
    }

    Shipment deliver(Instant at) {
        return switch (state) {
            case DISPATCHED -> changed(DELIVERED, dispatchedAt, at);
            case DELIVERED -> this;
            case CREATED, REJECTED, CANCELLED -> throw new WrongShipmentState("delivered", state);
        };
    }

    /** Cancels what has not left; what has left goes its way. */
    Shipment cancel() {
        return state == CREATED ? changed(CANCELLED, null, null) : this;
    }

    boolean hasLeft() {
        return state == DISPATCHED || state == DELIVERED;
    }

    private Shipment changed(ShipmentState to, @Nullable Instant dispatched, @Nullable Instant delivered) {
        return new Shipment(id, location, lines, to, trackingNumber, label, dispatched, delivered, version + 1);
    }
}
