package dev.stoa.shipping.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.customer.events.CustomerErased;
import dev.stoa.kernel.Ids;
import dev.stoa.sandbox.SandboxCarrier;
import dev.stoa.shipping.ShipmentDetails;
import dev.stoa.shipping.ShipmentState;
import dev.stoa.shipping.ShippingApi;
import dev.stoa.shipping.ShippingOperations;
import dev.stoa.shipping.domain.Carrier;
import dev.stoa.shipping.domain.Carrier.Announcement.Accepted;
import dev.stoa.shipping.domain.Carrier.Announcement.Refused;
import dev.stoa.shipping.domain.WrongShipmentState;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;

/** Several parcels of one order: all or none is announced, all or none is called off, and each leaves by itself. */
@Enforces({10, 13})
@ApplicationModuleTest(extraIncludes = {"customer", "sandbox"})
@Import({MailRoom.class, ConsignmentTests.PickyCarrier.class})
class ConsignmentTests {

    /** From here the carrier takes nothing. */
    private static final String NO_MANS_LAND = "no-mans-land";

    @Autowired
    MailRoom room;
    @Autowired
    ShippingApi shipping;
    @Autowired
    ShippingOperations staff;
    @Autowired
    ShippingListeners listeners;
    @Autowired
    PickyCarrier carrier;

    private UUID order = Ids.next();

    @BeforeEach
    void takeAnotherOrder() {
        order = Ids.next();
    }

    @Test
    void eachParcelHasItsOwnNumberLabelAndContents() {
        room.send(room.create(order, "berlin", "leeds"));

        var shipments = shipping.shipmentsOf(order);
        assertThat(shipments).extracting(ShipmentDetails::location).containsExactly("berlin", "leeds");
        assertThat(shipments).extracting(ShipmentDetails::trackingNumber).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(shipping.labels(shipments.stream().map(ShipmentDetails::id).toList())).hasSize(2);
        assertThat(shipments).allSatisfy(shipment -> assertThat(shipment.lines())
                .containsExactly(new ShipmentDetails.Line("MUG-1", 2)));
        assertThat(room.told(order)).containsExactly("ShipmentCreated");
    }

    @Test
    void leaveAndArriveInAnyOrderAndOnlyTheLastArrivalIsTheOrders() {
        room.send(room.create(order, "berlin", "leeds"));
        var berlin = room.shipment(order, "berlin").id();
        var leeds = room.shipment(order, "leeds").id();

        staff.dispatch(Ids.next(), leeds);
        staff.deliver(Ids.next(), leeds);
        assertThatThrownBy(() -> staff.deliver(Ids.next(), berlin)).isInstanceOf(WrongShipmentState.class);
        staff.deliver(Ids.next(), leeds);
        staff.dispatch(Ids.next(), berlin);
        staff.deliver(Ids.next(), berlin);

        assertThat(room.told(order)).containsExactly("ShipmentCreated", "ItemShipped", "ShipmentDelivered",
                "ItemShipped", "OrderDelivered");
    }

    @Test
    void areCalledOffTogether() {
        room.send(room.create(order, "berlin", "leeds"));
        room.send(MailRoom.cancel(order, "berlin", "leeds"));

        assertThat(room.states(order)).containsOnly(ShipmentState.CANCELLED);
        assertCalledOff("berlin", "leeds");
        assertThatThrownBy(() -> staff.dispatch(Ids.next(), room.shipment(order, "leeds").id()))
                .isInstanceOf(WrongShipmentState.class);
        assertThat(room.told(order)).containsExactly("ShipmentCreated", "ShipmentCancelled");
    }

    @Test
    void noneIsCalledOffOnceOneHasLeft() {
        room.send(room.create(order, "berlin", "leeds"));
        staff.dispatch(Ids.next(), room.shipment(order, "leeds").id());
        room.send(MailRoom.cancel(order, "berlin", "leeds"));

        assertThat(room.states(order)).containsExactly(ShipmentState.CREATED, ShipmentState.DISPATCHED);
        assertThat(room.carrierSays(order, "berlin")).isEqualTo("announced");
        assertThat(room.told(order)).containsExactly("ShipmentCreated", "ItemShipped", "ShipmentCancellationRefused");
    }

    @Test
    void noneIsSentWhenTheCarrierRefusesOne() {
        var create = room.create(order, "berlin", NO_MANS_LAND, "leeds");
        room.send(create);

        assertThat(room.states(order)).hasSize(3).containsOnly(ShipmentState.REJECTED);
        assertCalledOff("berlin", "leeds");
        assertThat(room.streetOf(create.contactId())).isNull();
        assertThat(room.told(order)).containsExactly("ShipmentRejected ADDRESS_REFUSED");

        room.send(MailRoom.cancel(order, "berlin", NO_MANS_LAND, "leeds"));
        assertThat(room.told(order)).containsExactly("ShipmentRejected ADDRESS_REFUSED", "ShipmentCancelled");
    }

    @Test
    void aCrashAfterTheOthersWereCalledOffStillTellsTheTrueReason() {
        var create = room.create(order, "berlin", NO_MANS_LAND);
        room.announce(create, 1);
        assertCalledOff("berlin");
        assertThat(room.told(order)).isEmpty();

        room.complete(room.announce(create, 2));
        assertThat(room.told(order)).containsExactly("ShipmentRejected ADDRESS_REFUSED");
    }

    @Test
    void aCancellationBetweenTheCallsAndTheirOutcomeCallsEveryParcelOff() {
        var create = room.create(order, "berlin", "leeds");
        var outcome = room.announce(create, 1);
        room.send(MailRoom.cancel(order, "berlin", "leeds"));
        room.complete(outcome);

        assertCalledOff("berlin", "leeds");
        assertThat(shipping.shipmentsOf(order)).isEmpty();
        assertThat(room.told(order)).containsExactly("ShipmentCancelled", "ShipmentRejected CALLED_OFF");
    }

    @Test
    void aCrashAfterTheCallsAnnouncesNoParcelTwice() {
        var create = room.create(order, "berlin", "leeds");
        room.announce(create, 1);
        room.complete(room.announce(create, 2));
        room.complete(room.announce(create, 3));

        assertThat(room.states(order)).hasSize(2).containsOnly(ShipmentState.CREATED);
        assertThat(room.parcels(order)).isEqualTo(2);
        assertThat(room.told(order)).containsExactly("ShipmentCreated");
    }

    @Test
    void allAreGivenUpWhenTheCarrierDoesNotAnswer() {
        var create = room.create(order, "berlin", "leeds");
        room.announce(create, 8);
        room.complete(room.announce(create, 9));

        room.awaitQuiet();
        assertCalledOff("berlin", "leeds");
        assertThat(room.told(order)).containsExactlyInAnyOrder("ShipmentRejected CARRIER_UNAVAILABLE",
                "ShipmentCancelled");
    }

    @Test
    void areGivenUpByACarrierThatIsDeadAndCalledOffWhenItLivesAgain() {
        var create = room.create(order, "berlin", "leeds");
        room.announce(create, 7);
        carrier.dead = true;
        try {
            assertThatThrownBy(() -> room.announce(create, 8)).isInstanceOf(IllegalStateException.class);
            room.complete(room.announce(create, 9));
            assertThat(room.told(order)).containsExactly("ShipmentRejected CARRIER_UNAVAILABLE");
        } finally {
            carrier.dead = false;
        }

        room.awaitQuiet();
        assertCalledOff("berlin", "leeds");
        assertThat(room.told(order)).containsExactly("ShipmentRejected CARRIER_UNAVAILABLE", "ShipmentCancelled");
    }

    @Test
    void noLabelIsLeftOfWhoWasErased() {
        var create = room.create(order, "berlin", "leeds");
        room.send(create);
        room.send(new CustomerErased(create.contactId()));

        assertThat(shipping.labels(shipping.shipmentsOf(order).stream().map(ShipmentDetails::id).toList())).isEmpty();
        assertThat(room.states(order)).containsOnly(ShipmentState.CREATED);
    }

    private void assertCalledOff(String... locations) {
        assertThat(Stream.of(locations).map(location -> room.carrierSays(order, location)))
                .containsOnly("called off");
    }

    /** The sandbox, but for one location, and while it is dead. */
    @Primary
    @TestComponent
    static class PickyCarrier implements Carrier {

        private final SandboxCarrier sandbox;
        private volatile boolean dead;

        PickyCarrier(SandboxCarrier sandbox) {
            this.sandbox = sandbox;
        }

        @Override
        public String name() {
            return "picky";
        }

        @Override
        public Announcement announce(Parcel parcel) {
            expectLife();
            if (parcel.reference().endsWith("/" + NO_MANS_LAND)) {
                return new Refused(Reason.ADDRESS_REFUSED);
            }
            var answer = sandbox.announce(parcel.reference(), parcel.to().line1(), parcel.to().postalCode(),
                    parcel.to().country(), parcel.weightGrams());
            return answer.accepted()
                    ? new Accepted(Objects.requireNonNull(answer.trackingNumber()),
                            Objects.requireNonNull(answer.label()))
                    : new Refused(Reason.CALLED_OFF);
        }

        @Override
        public void callOff(String reference) {
            expectLife();
            sandbox.callOff(reference);
        }

        private void expectLife() {
            if (dead) {
                throw new IllegalStateException("the carrier does not answer");
            }
        }
    }
}
