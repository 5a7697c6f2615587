package dev.stoa.shipping.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.customer.CustomerOperations;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.messaging.Message;
import dev.stoa.shipping.ShipmentDetails;
import dev.stoa.shipping.ShipmentState;
import dev.stoa.shipping.ShippingApi;
import dev.stoa.shipping.ShippingOperations;
import dev.stoa.shipping.commands.CancelShipment;
import dev.stoa.shipping.commands.CreateShipment;
import dev.stoa.shipping.domain.ShipmentNotFound;
import dev.stoa.shipping.domain.WrongShipmentState;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest(extraIncludes = {"customer", "sandbox"})
@Import(MailRoom.class)
class ShippingTests {

    @Autowired
    MailRoom room;
    @Autowired
    ShippingApi shipping;
    @Autowired
    ShippingOperations staff;
    @Autowired
    CustomerOperations customers;

    private UUID order = Ids.next();

    @BeforeEach
    void takeAnotherOrder() {
        order = Ids.next();
    }

    @Test
    void announcesTheParcelAndTellsItsTrackingNumber() {
        room.send(room.create(order));

        var shipment = room.shipment(order);
        assertThat(shipment.state()).isEqualTo(ShipmentState.CREATED);
        assertThat(shipment.trackingNumber()).matches("CP\\d{9}DE");
        assertThat(shipment.carrier()).isEqualTo("sandbox");
        assertThat(shipment.location()).isEqualTo("main");
        assertThat(shipment.lines()).containsExactly(new ShipmentDetails.Line("MUG-1", 2));
        assertThat(room.carrierSays(order)).isEqualTo("announced");
        assertThat(shipping.labels(List.of(shipment.id())).get(shipment.id())).contains(shipment.trackingNumber());
        assertThat(room.told(order)).containsExactly("ShipmentCreated");
    }

    @Test
    void rejectsAnAddressThatTheCarrierRefusesAndKeepsNoCopyOfIt() {
        var contact = room.contactAt("Refused Street 1");
        room.send(MailRoom.createTo(order, contact, "main"));

        assertThat(room.shipment(order).state()).isEqualTo(ShipmentState.REJECTED);
        assertThat(room.carrierSays(order)).isEqualTo("refused");
        assertThat(room.streetOf(contact)).isNull();
        assertRejected(Reason.ADDRESS_REFUSED);
    }

    @Test
    void rejectsAParcelForNobody() {
        room.send(MailRoom.createTo(order, Ids.next(), "main"));

        assertThat(room.shipment(order).state()).isEqualTo(ShipmentState.REJECTED);
        assertRejected(Reason.CONTACT_GONE);
    }

    @Test
    void callsAParcelOff() {
        room.send(room.create(order));
        room.send(MailRoom.cancel(order, "main"));

        assertThat(room.shipment(order).state()).isEqualTo(ShipmentState.CANCELLED);
        assertThat(room.carrierSays(order)).isEqualTo("called off");
        assertThat(room.told(order)).containsExactly("ShipmentCreated", "ShipmentCancelled");
    }

    @Test
    void refusesAParcelThatWasCalledOffBeforeItCame() {
        var late = room.create(order);
        room.send(MailRoom.cancel(order, "main"));
        assertThat(room.told(order)).containsExactly("ShipmentCancelled");

        room.send(late);
        assertThat(shipping.shipmentsOf(order)).isEmpty();
        assertThat(room.carrierSays(order)).isEqualTo("called off");
        assertThat(room.streetOf(late.contactId())).isNull();
        assertThat(room.told(order)).containsExactly("ShipmentCancelled", "ShipmentRejected CALLED_OFF");

        room.send(MailRoom.createTo(order, Ids.next(), "main"));
        assertThat(room.told(order)).containsExactly("ShipmentCancelled", "ShipmentRejected CALLED_OFF");
    }

    @Test
    void aRejectedShipmentCanBeCalledOff() {
        room.send(MailRoom.createTo(order, room.contactAt("Refused Street 1"), "main"));
        room.send(MailRoom.cancel(order, "main"));

        assertThat(room.shipment(order).state()).isEqualTo(ShipmentState.REJECTED);
        assertThat(room.told(order)).containsExactly("ShipmentRejected ADDRESS_REFUSED", "ShipmentCancelled");
    }

    @Test
    void staffSendItOnItsWayAndSeeItArriveOnce() {
        room.send(room.create(order));
        var shipment = room.shipment(order).id();
        var request = Ids.next();

        var dispatched = staff.dispatch(request, shipment);
        assertThat(dispatched.state()).isEqualTo(ShipmentState.DISPATCHED);
        assertThat(dispatched.dispatchedAt()).isNotNull();
        assertThat(staff.dispatch(request, shipment)).isEqualTo(dispatched);
        assertThat(staff.dispatch(Ids.next(), shipment)).isEqualTo(dispatched);
        assertThat(room.shipment(order)).isEqualTo(dispatched);

        var delivered = staff.deliver(Ids.next(), shipment);
        assertThat(delivered.state()).isEqualTo(ShipmentState.DELIVERED);
        assertThat(staff.deliver(Ids.next(), shipment)).isEqualTo(delivered);
        assertThat(staff.dispatch(request, shipment)).isEqualTo(delivered);

        assertThat(room.told(order)).containsExactly("ShipmentCreated", "ItemShipped",
                "OrderDelivered");
    }

    @Test
    void whatHasLeftCannotBeCalledOff() {
        room.send(room.create(order));
        staff.dispatch(Ids.next(), room.shipment(order).id());
        room.send(MailRoom.cancel(order, "main"));

        assertThat(room.shipment(order).state()).isEqualTo(ShipmentState.DISPATCHED);
        assertThat(room.carrierSays(order)).isEqualTo("announced");
        assertThat(room.told(order)).containsExactly("ShipmentCreated", "ItemShipped",
                "ShipmentCancellationRefused");
    }

    @Test
    void staffAreToldWhenAStepCannotBeTaken() {
        room.send(room.create(order));
        var shipment = room.shipment(order).id();
        assertThatThrownBy(() -> staff.deliver(Ids.next(), shipment)).isInstanceOf(WrongShipmentState.class);

        room.send(MailRoom.cancel(order, "main"));
        assertThatThrownBy(() -> staff.dispatch(Ids.next(), shipment)).isInstanceOf(WrongShipmentState.class);
        assertThatThrownBy(() -> staff.dispatch(Ids.next(), Ids.next()))
                .isInstanceOfSatisfying(ShipmentNotFound.class,
                        refused -> assertThat(refused.kind()).isEqualTo(RequestRefused.Kind.NOT_FOUND));
    }

    @Test
    void commandsThatComeTwiceChangeNothingAndTellNothing() {
        assertRepeatable(room.create(order), MailRoom.cancel(order, "main"));
        order = Ids.next();
        assertRepeatable(room.create(order, "berlin", "leeds"), MailRoom.cancel(order, "berlin", "leeds"));
    }

    private void assertRepeatable(CreateShipment create, CancelShipment cancel) {
        room.send(create);
        assertNothingNew(create, create);
        room.send(cancel);
        assertNothingNew(create, create);
        assertNothingNew(create, cancel);
        assertThat(room.told(order)).containsExactly("ShipmentCreated", "ShipmentCancelled");
    }

    private void assertNothingNew(CreateShipment create, Message again) {
        var before = room.rows(order, create.contactId());
        room.send(copyOf(again));
        assertThat(room.rows(order, create.contactId())).isEqualTo(before);
    }

    /** The log keeps a message id once, so the repetition comes under another. */
    private static Message copyOf(Message message) {
        return switch (message) {
            case CreateShipment c ->
                new CreateShipment(c.orderId(), c.contactId(), c.deliveryOptionId(), c.parcels());
            case CancelShipment c -> new CancelShipment(c.orderId(), c.locations());
            default -> throw new IllegalArgumentException(message.toString());
        };
    }

    @Test
    void forgetsWhoWasErasedAndPrintsNoLabelForThem() {
        var create = room.create(order);
        room.send(create);
        assertThat(room.streetOf(create.contactId())).isEqualTo("Torstraße 1");

        customers.eraseContact(Ids.next(), create.contactId());
        room.awaitQuiet();
        assertThat(room.streetOf(create.contactId())).isNull();
        assertThat(shipping.labels(List.of(room.shipment(order).id()))).isEmpty();
        assertThat(room.shipment(order).trackingNumber()).isNotNull();
    }

    private void assertRejected(Reason reason) {
        assertThat(room.told(order)).containsExactly("ShipmentRejected " + reason);
    }
}
