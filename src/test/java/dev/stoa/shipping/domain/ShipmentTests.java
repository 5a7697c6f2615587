package dev.stoa.shipping.domain;

import static dev.stoa.shipping.ShipmentState.CANCELLED;
import static dev.stoa.shipping.ShipmentState.DELIVERED;
import static dev.stoa.shipping.ShipmentState.DISPATCHED;
import static dev.stoa.shipping.ShipmentState.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.Ids;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShipmentTests {

    private static final UUID ORDER = Ids.next();
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T15:30:00Z");

    private final Shipment booked = Shipment.booked(ORDER,
            new Booking(Ids.next(), "standard", "sandbox", "CP000000018DE", "^XA^XZ"));

    @Test
    void leavesTheHouseAndArrives() {
        var delivered = booked.dispatch(MONDAY).deliver(TUESDAY);

        assertThat(delivered.state()).isEqualTo(DELIVERED);
        assertThat(delivered.dispatchedAt()).isEqualTo(MONDAY);
        assertThat(delivered.deliveredAt()).isEqualTo(TUESDAY);
        assertThat(delivered.version()).isEqualTo(3);
    }

    @Test
    void aStepTakenTwiceChangesNothing() {
        var dispatched = booked.dispatch(MONDAY);
        assertThat(dispatched.dispatch(TUESDAY)).isEqualTo(dispatched);

        var delivered = dispatched.deliver(TUESDAY);
        assertThat(delivered.deliver(TUESDAY.plusSeconds(60))).isEqualTo(delivered);
        assertThat(delivered.dispatch(TUESDAY)).isEqualTo(delivered);

        var cancelled = booked.cancel();
        assertThat(cancelled.cancel()).isEqualTo(cancelled);
    }

    @Test
    void canBeCancelledUntilItHasLeft() {
        assertThat(booked.cancel().state()).isEqualTo(CANCELLED);
        assertThat(booked.cancel().hasLeft()).isFalse();

        assertThat(booked.dispatch(MONDAY).cancel().state()).isEqualTo(DISPATCHED);
        assertThat(booked.dispatch(MONDAY).cancel().hasLeft()).isTrue();
        assertThat(booked.dispatch(MONDAY).deliver(TUESDAY).cancel().hasLeft()).isTrue();
        assertThat(Shipment.rejected(ORDER, Reason.ADDRESS_REFUSED).cancel().state()).isEqualTo(REJECTED);
    }

    @ParameterizedTest
    @MethodSource("thoseThatNeverLeave")
    void whatIsCancelledOrRejectedNeverLeaves(Shipment shipment) {
        assertThatThrownBy(() -> shipment.dispatch(MONDAY)).isInstanceOf(WrongShipmentState.class);
        assertThatThrownBy(() -> shipment.deliver(MONDAY)).isInstanceOf(WrongShipmentState.class);
    }

    static Stream<Shipment> thoseThatNeverLeave() {
        return Stream.of(Shipment.rejected(ORDER, Reason.ADDRESS_REFUSED),
                Shipment.abandoned(ORDER, Reason.CONTACT_GONE), Shipment.tombstone(ORDER));
    }

    @Test
    void arrivesOnlyAfterItHasLeft() {
        assertThatThrownBy(() -> booked.deliver(MONDAY)).isInstanceOfSatisfying(WrongShipmentState.class, refused -> {
            assertThat(refused.code()).isEqualTo("wrong_shipment_state");
            assertThat(refused.detail()).isEqualTo("The shipment cannot be delivered: it is created.");
        });
    }

    @Test
    void whatWasThereFirstSaysWhyALateOneIsRefused() {
        assertThat(Shipment.tombstone(ORDER).refusal()).isEqualTo(Reason.CALLED_OFF);
        assertThat(Shipment.abandoned(ORDER, Reason.CONTACT_GONE).refusal()).isEqualTo(Reason.CONTACT_GONE);
        assertThat(Shipment.tombstone(ORDER).creationTold()).isFalse();
        assertThat(Shipment.tombstone(ORDER).tellCreation().creationTold()).isTrue();
    }
}
