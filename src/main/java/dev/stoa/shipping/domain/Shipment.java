package dev.stoa.shipping.domain;

import static dev.stoa.shipping.ShipmentState.CANCELLED;
import static dev.stoa.shipping.ShipmentState.CREATED;
import static dev.stoa.shipping.ShipmentState.DELIVERED;
import static dev.stoa.shipping.ShipmentState.DISPATCHED;
import static dev.stoa.shipping.ShipmentState.REJECTED;

import dev.stoa.kernel.Ids;
import dev.stoa.shipping.ShipmentState;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the parcel of an order. A verb answers the shipment as it is afterwards; the same one means that the step
 * had been taken before. Without a booking it is what a refusal left behind, or the tombstone of a shipment that was
 * cancelled before it came.
 *
 * @param rejection why it was rejected, null when it was not
 * @param creationTold whether the reply to {@code CreateShipment} was published
 * @param cancellationTold whether the reply to {@code CancelShipment} was published
 * @param version 1 for a new one; every change counts it up
 */
public record Shipment(UUID id, UUID orderId, ShipmentState state, @Nullable Reason rejection,
        @Nullable Booking booking,
        @Nullable Instant dispatchedAt, @Nullable Instant deliveredAt, boolean creationTold, boolean cancellationTold,
        int version) {

    /** The carrier takes the parcel. */
    public static Shipment booked(UUID orderId, Booking booking) {
        return new Shipment(Ids.next(), orderId, CREATED, null, booking, null, null, true, false, 1);
    }

    /** The carrier does not take the parcel. */
    public static Shipment rejected(UUID orderId, Reason reason) {
        return unbooked(orderId, REJECTED, reason, true);
    }

    /** Given up by us, while the carrier may know of it; nobody was told yet. */
    public static Shipment abandoned(UUID orderId, Reason reason) {
        return unbooked(orderId, REJECTED, reason, false);
    }

    /** Called off before it came: when it comes, it is refused. */
    public static Shipment tombstone(UUID orderId) {
        return unbooked(orderId, CANCELLED, null, false);
    }

    private static Shipment unbooked(UUID orderId, ShipmentState state, @Nullable Reason rejection,
            boolean creationTold) {
        return new Shipment(Ids.next(), orderId, state, rejection, null, null, null, creationTold, false, 1);
    }

    public Shipment dispatch(Instant at) {
        return switch (state) {
            case CREATED -> changed(DISPATCHED, at, null);
            case DISPATCHED, DELIVERED -> this;
            case REJECTED, CANCELLED -> throw new WrongShipmentState("dispatched", state);
        };
    }

    public Shipment deliver(Instant at) {
        return switch (state) {
            case DISPATCHED -> changed(DELIVERED, dispatchedAt, at);
            case DELIVERED -> this;
            case CREATED, REJECTED, CANCELLED -> throw new WrongShipmentState("delivered", state);
        };
    }

    /** Cancels what has not left; what has left goes its way. */
    public Shipment cancel() {
        return state == CREATED ? changed(CANCELLED, null, null) : this;
    }

    public boolean hasLeft() {
        return state == DISPATCHED || state == DELIVERED;
    }

    /** Why a shipment is refused for which this row was there first. */
    public Reason refusal() {
        return rejection == null ? Reason.CALLED_OFF : rejection;
    }

    public Shipment tellCreation() {
        return new Shipment(id, orderId, state, rejection, booking, dispatchedAt, deliveredAt, true, cancellationTold,
                version + 1);
    }

    public Shipment tellCancellation() {
        return new Shipment(id, orderId, state, rejection, booking, dispatchedAt, deliveredAt, creationTold, true,
                version + 1);
    }

    private Shipment changed(ShipmentState to, @Nullable Instant dispatched, @Nullable Instant delivered) {
        return new Shipment(id, orderId, to, rejection, booking, dispatched, delivered, creationTold, cancellationTold,
                version + 1);
    }
}
