package dev.stoa.shipping.domain;

import static dev.stoa.shipping.ShipmentState.CANCELLED;
import static dev.stoa.shipping.ShipmentState.DELIVERED;
import static dev.stoa.shipping.ShipmentState.DISPATCHED;
import static dev.stoa.shipping.ShipmentState.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShipmentTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T15:30:00Z");

    private final Shipment announced = Shipment.announced("main", List.of(), "CP000000018DE", "^XA^XZ");

    @Test
    void leavesTheHouseAndArrives() {
        var delivered = announced.dispatch(MONDAY).deliver(TUESDAY);

        assertThat(delivered.state()).isEqualTo(DELIVERED);
        assertThat(delivered.dispatchedAt()).isEqualTo(MONDAY);
        assertThat(delivered.deliveredAt()).isEqualTo(TUESDAY);
        assertThat(delivered.version()).isEqualTo(3);
    }

    @Test
    void aStepTakenTwiceChangesNothing() {
        var dispatched = announced.dispatch(MONDAY);
        assertThat(dispatched.dispatch(TUESDAY)).isEqualTo(dispatched);

        var delivered = dispatched.deliver(TUESDAY);
        assertThat(delivered.deliver(TUESDAY.plusSeconds(60))).isEqualTo(delivered);
        assertThat(delivered.dispatch(TUESDAY)).isEqualTo(delivered);

        var cancelled = announced.cancel();
        assertThat(cancelled.cancel()).isEqualTo(cancelled);
    }

    @Test
    void canBeCancelledUntilItHasLeft() {
        assertThat(announced.cancel().state()).isEqualTo(CANCELLED);
        assertThat(announced.cancel().hasLeft()).isFalse();

        assertThat(announced.dispatch(MONDAY).cancel().state()).isEqualTo(DISPATCHED);
        assertThat(announced.dispatch(MONDAY).cancel().hasLeft()).isTrue();
        assertThat(announced.dispatch(MONDAY).deliver(TUESDAY).cancel().hasLeft()).isTrue();
        assertThat(Shipment.rejected("main", List.of()).cancel().state()).isEqualTo(REJECTED);
    }

    @Test
    void whatIsCancelledOrRejectedNeverLeaves() {
        assertThat(Stream.of(announced.cancel(), Shipment.rejected("main", List.of()))).allSatisfy(shipment -> {
            assertThatThrownBy(() -> shipment.dispatch(MONDAY)).isInstanceOf(WrongShipmentState.class);
            assertThatThrownBy(() -> shipment.deliver(MONDAY)).isInstanceOf(WrongShipmentState.class);
        });
    }

    @Test
    void arrivesOnlyAfterItHasLeft() {
        assertThatThrownBy(() -> announced.deliver(MONDAY)).isInstanceOfSatisfying(WrongShipmentState.class,
                refused -> {
                    assertThat(refused.code()).isEqualTo("wrong_shipment_state");
                    assertThat(refused.detail()).isEqualTo("The shipment cannot be delivered: it is created.");
                });
    }
}
