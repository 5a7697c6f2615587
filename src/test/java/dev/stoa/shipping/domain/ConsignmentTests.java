package dev.stoa.shipping.domain;

import static dev.stoa.shipping.ShipmentState.CANCELLED;
import static dev.stoa.shipping.ShipmentState.CREATED;
import static dev.stoa.shipping.ShipmentState.DELIVERED;
import static dev.stoa.shipping.ShipmentState.DISPATCHED;
import static dev.stoa.shipping.ShipmentState.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.Ids;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsignmentTests {

    private static final UUID ORDER = Ids.next();
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T15:30:00Z");

    private final Shipment berlin = Shipment.announced("berlin", List.of(), "CP000000018DE", "^XA^XZ");
    private final Shipment leeds = Shipment.announced("leeds", List.of(), "CP000000035DE", "^XA^XZ");
    private final Consignment booked = Consignment.booked(ORDER, new Booking(Ids.next(), "standard", "sandbox"),
            List.of(berlin, leeds));

    @Test
    void itsParcelsLeaveAndArriveOneByOne() {
        var half = booked.dispatch(leeds.id(), MONDAY).deliver(leeds.id(), TUESDAY);

        assertThat(half.shipment(leeds.id()).state()).isEqualTo(DELIVERED);
        assertThat(half.shipment(berlin.id()).state()).isEqualTo(CREATED);
        assertThat(half.notLeft()).isEqualTo(1);
        assertThat(half.notArrived()).isEqualTo(1);

        var whole = half.dispatch(berlin.id(), TUESDAY);
        assertThat(whole.notLeft()).isZero();
        assertThat(whole.notArrived()).isEqualTo(1);
        assertThat(whole.deliver(berlin.id(), TUESDAY).notArrived()).isZero();
    }

    @Test
    void aStepTakenTwiceChangesNothing() {
        var dispatched = booked.dispatch(leeds.id(), MONDAY);

        assertThat(dispatched.dispatch(leeds.id(), TUESDAY)).isEqualTo(dispatched);
        assertThat(booked.cancel().cancel()).isEqualTo(booked.cancel());
    }

    @Test
    void isCancelledAsAWhole() {
        assertThat(booked.cancel().shipments()).extracting(Shipment::state).containsOnly(CANCELLED);
        assertThat(booked.cancel().hasLeft()).isFalse();
        assertThatThrownBy(() -> booked.cancel().dispatch(leeds.id(), MONDAY)).isInstanceOf(WrongShipmentState.class);
    }

    @Test
    void isNotCancelledOnceOneParcelHasLeft() {
        var half = booked.dispatch(leeds.id(), MONDAY);

        assertThat(half.cancel()).isEqualTo(half);
        assertThat(half.cancel().hasLeft()).isTrue();
        assertThat(half.cancel().dispatch(berlin.id(), TUESDAY).shipments()).extracting(Shipment::state)
                .containsOnly(DISPATCHED);
    }

    @Test
    void whatWasThereFirstSaysWhyALateOneIsRefused() {
        var abandoned = Consignment.abandoned(ORDER, Reason.CONTACT_GONE,
                List.of(Shipment.rejected("berlin", List.of())));

        assertThat(Consignment.tombstone(ORDER).refusal()).isEqualTo(Reason.CALLED_OFF);
        assertThat(abandoned.refusal()).isEqualTo(Reason.CONTACT_GONE);
        assertThat(abandoned.cancel().shipments()).extracting(Shipment::state).containsOnly(REJECTED);
        assertThat(Consignment.tombstone(ORDER).creationTold()).isFalse();
        assertThat(Consignment.tombstone(ORDER).tellCreation().creationTold()).isTrue();
        assertThat(Consignment.tombstone(ORDER).tellCancellation().cancellationTold()).isTrue();
    }

    @Test
    void doesNotKnowTheShipmentsOfOthers() {
        assertThatThrownBy(() -> booked.shipment(Ids.next())).isInstanceOf(ShipmentNotFound.class);
    }
}
