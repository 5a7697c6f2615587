package dev.stoa.fulfillment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.cart.commands.CloseCart;
import dev.stoa.cart.commands.ReopenCart;
import dev.stoa.fulfillment.FulfillmentApi;
import dev.stoa.fulfillment.SagaDetails;
import dev.stoa.fulfillment.SagaDetails.Status;
import dev.stoa.fulfillment.events.StepDeadlinePassed;
import dev.stoa.inventory.commands.ConsumeStock;
import dev.stoa.inventory.commands.ReleaseStock;
import dev.stoa.inventory.commands.ReserveStock;
import dev.stoa.inventory.events.StockRejected;
import dev.stoa.inventory.events.StockReleased;
import dev.stoa.inventory.events.StockReserved;
import dev.stoa.inventory.events.StockReserved.Allocation;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.messaging.Message;
import dev.stoa.notification.commands.SendNotification;
import dev.stoa.notification.commands.SendNotification.Template;
import dev.stoa.notification.events.NotificationAccepted;
import dev.stoa.ordering.commands.CancelOrder;
import dev.stoa.ordering.commands.ConfirmOrder;
import dev.stoa.ordering.commands.RecordDelivered;
import dev.stoa.ordering.commands.RecordRefunded;
import dev.stoa.ordering.commands.RecordShipped;
import dev.stoa.ordering.events.OrderCancelled;
import dev.stoa.ordering.events.OrderConfirmed;
import dev.stoa.ordering.events.OrderPlaced;
import dev.stoa.payment.commands.AuthorizePayment;
import dev.stoa.payment.commands.CapturePayment;
import dev.stoa.payment.commands.RefundPayment;
import dev.stoa.payment.events.PaymentAuthorized;
import dev.stoa.payment.events.PaymentCaptureFailed;
import dev.stoa.payment.events.PaymentDeclined;
import dev.stoa.payment.events.PaymentProcessed;
import dev.stoa.payment.events.PaymentRefunded;
import dev.stoa.payment.events.PaymentRefunded.Kind;
import dev.stoa.shipping.commands.CancelShipment;
import dev.stoa.shipping.commands.CreateShipment;
import dev.stoa.shipping.commands.CreateShipment.Line;
import dev.stoa.shipping.commands.CreateShipment.Parcel;
import dev.stoa.shipping.events.ItemShipped;
import dev.stoa.shipping.events.OrderDelivered;
import dev.stoa.shipping.events.ShipmentCancellationRefused;
import dev.stoa.shipping.events.ShipmentCreated;
import dev.stoa.shipping.events.ShipmentCreated.Announced;
import dev.stoa.shipping.events.ShipmentDelivered;
import dev.stoa.shipping.events.ShipmentRejected;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;

/** Each test plays an order's way; each reply is heard twice, as if it were delivered again. */
@Enforces(9)
@ApplicationModuleTest(module = "fulfillment")
@Import(OtherModules.class)
class OrderFulfillmentTests {

    @Autowired
    OtherModules others;

    @Autowired
    FulfillmentApi sagas;

    @Test
    void fulfillsAnOrder() {
        var order = others.place();
        var id = order.orderId();

        others.awaitCommands(id, CloseCart.class, ReserveStock.class);
        assertThat(others.awaitCommand(id, ReserveStock.class).lines())
                .containsExactly(new ReserveStock.Line("LAMP-1", 2), new ReserveStock.Line("BULB-7", 4));
        assertThat(others.awaitCommand(id, ReserveStock.class).destination())
                .isEqualTo(new ReserveStock.Destination("DE", "10"));
        twice(new StockReserved(id, List.of()));
        assertThat(others.awaitCommand(id, AuthorizePayment.class).amount()).isEqualTo(OtherModules.TOTAL);
        twice(authorized(order));
        assertThat(others.awaitCommand(id, CreateShipment.class).contactId()).isEqualTo(order.contactId());
        twice(announced(id, "main"));
        assertThat(others.awaitCommand(id, SendNotification.class).values())
                .containsEntry("number", "S-1001")
                .containsEntry("total", "49.99 EUR");
        twice(new NotificationAccepted(id, "confirmation"));
        others.awaitCommand(id, ConfirmOrder.class);
        twice(new OrderConfirmed(id));

        awaitStatus(id, Status.COMPLETED);
        others.awaitCommands(id, CloseCart.class, ReserveStock.class, AuthorizePayment.class, CreateShipment.class,
                SendNotification.class, ConfirmOrder.class);
        assertThat(saga(id).steps()).extracting(SagaDetails.Step::name)
                .containsExactly("reserve_inventory", "authorize_payment", "create_shipment", "send_confirmation",
                        "confirm_order");
        assertThat(saga(id).steps()).allSatisfy(step -> {
            assertThat(step.state()).isEqualTo(SagaDetails.StepState.COMPLETED);
            assertThat(step.attempts()).isEqualTo(1);
            assertThat(step.endedAt()).isAfterOrEqualTo(step.startedAt());
        });
    }

    @Test
    void callsAnOrderOffThatIsOutOfStock() {
        var order = others.place();
        var id = order.orderId();
        twice(new StockRejected(id, List.of(new StockRejected.Shortage("LAMP-1", 2, 1))));

        walkBack(order);

        assertThat(others.awaitCommand(id, CancelOrder.class).code()).isEqualTo("out_of_stock");
        assertThat(saga(id).steps().getFirst().reason()).isEqualTo("LAMP-1: 2 wanted, 1 available");
        others.awaitCommands(id, CloseCart.class, ReserveStock.class, ReopenCart.class, CancelOrder.class,
                SendNotification.class);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheStockBackWhenThePaymentIsDeclined(PaymentDeclined.Reason reason) {
        var order = reserved();
        twice(new PaymentDeclined(order.orderId(), order.paymentId(), reason));

        walkBack(order);

        assertThat(others.awaitCommand(order.orderId(), CancelOrder.class).code()).isEqualTo(switch (reason) {
            case DECLINED -> "payment_declined";
            case FRAUD_SUSPECTED -> "fraud_suspected";
            case UNAVAILABLE -> "payment_unavailable";
            case CALLED_OFF -> "timed_out";
        });
        others.awaitCommands(order.orderId(), CloseCart.class, ReserveStock.class, AuthorizePayment.class,
                ReleaseStock.class, ReopenCart.class, CancelOrder.class, SendNotification.class);
    }

    @Test
    void letsThePaymentGoBeforeTheStockWhenTheCarrierRefuses() {
        var order = paid();
        var id = order.orderId();
        twice(new ShipmentRejected(id, ShipmentRejected.Reason.ADDRESS_REFUSED));

        others.awaitCommand(id, RefundPayment.class);
        assertThat(others.commandsFor(id)).noneMatch(ReleaseStock.class::isInstance);
        walkBack(order);

        var mail = others.awaitCommand(id, SendNotification.class);
        assertThat(mail.template()).isEqualTo(Template.CANCELLATION);
        assertThat(mail.values().get("reason")).contains("does not deliver to this address");
        assertThat(others.awaitCommand(id, ReopenCart.class).cartId()).isEqualTo(order.cartId());
        others.awaitCommands(id, CloseCart.class, ReserveStock.class, AuthorizePayment.class, CreateShipment.class,
                RefundPayment.class, ReleaseStock.class, ReopenCart.class, CancelOrder.class, SendNotification.class);
    }

    @Test
    void undoesAStepWhoseAnswerDidNotComeAndIgnoresItWhenItComes() {
        var order = reserved();
        var id = order.orderId();
        twice(new StepDeadlinePassed(id, "authorize_payment", 1));

        others.awaitCommand(id, RefundPayment.class);
        twice(authorized(order));
        walkBack(order);

        assertThat(others.awaitCommand(id, CancelOrder.class).code()).isEqualTo("timed_out");
        others.awaitCommands(id, CloseCart.class, ReserveStock.class, AuthorizePayment.class, RefundPayment.class,
                ReleaseStock.class, ReopenCart.class, CancelOrder.class, SendNotification.class);
    }

    @Test
    void keepsAnOrderWhoseParcelHasLeft() {
        var order = paid();
        var id = order.orderId();
        twice(announced(id, "main"));
        others.awaitCommand(id, SendNotification.class);
        twice(new StepDeadlinePassed(id, "send_confirmation", 1));
        others.awaitCommand(id, CancelShipment.class);

        twice(new ItemShipped(id, Ids.next(), "T-1", "main", 0));
        twice(new ShipmentCancellationRefused(id));
        twice(new NotificationAccepted(id, "confirmation"));
        others.awaitCommand(id, ConfirmOrder.class);
        twice(new OrderConfirmed(id));

        awaitStatus(id, Status.COMPLETED);
        assertThat(others.awaitCommand(id, RecordShipped.class).trackingNumber()).isEqualTo("T-1");
        assertThat(others.commandsFor(id)).noneMatch(RefundPayment.class::isInstance)
                .noneMatch(CancelOrder.class::isInstance);
    }

    @Test
    void collectsTheMoneyWhenTheParcelLeaves() {
        var order = fulfilled();
        var id = order.orderId();
        twice(new ItemShipped(id, Ids.next(), "T-1", "main", 0));
        others.awaitCommand(id, CapturePayment.class);
        others.awaitCommand(id, ConsumeStock.class);
        others.awaitCommand(id, RecordShipped.class);
        assertThat(others.awaitCommand(id, SendNotification.class).template()).isEqualTo(Template.SHIPPED);

        twice(new PaymentProcessed(id, order.paymentId(), OtherModules.TOTAL));
        twice(new OrderDelivered(id, Ids.next(), "main"));
        others.awaitCommand(id, RecordDelivered.class);

        await().untilAsserted(() -> assertThat(mails(id)).containsExactly(
                Template.CONFIRMATION, Template.SHIPPED, Template.DELIVERED));
        assertThat(count(id, CapturePayment.class)).isEqualTo(1);
        await().untilAsserted(() -> assertThat(saga(id).steps()).extracting(SagaDetails.Step::name)
                .endsWith("record_dispatch", "capture_payment", "record_delivery"));
    }

    @Test
    void leavesAPaymentThatCannotBeCapturedToStaff() {
        var order = fulfilled();
        var id = order.orderId();
        twice(new ItemShipped(id, Ids.next(), "T-1", "main", 0));
        others.awaitCommand(id, CapturePayment.class);
        twice(new PaymentCaptureFailed(id, order.paymentId(), "expired"));

        await().untilAsserted(() -> assertThat(saga(id).steps()).anySatisfy(step -> {
            assertThat(step.name()).isEqualTo("capture_payment");
            assertThat(step.state()).isEqualTo(SagaDetails.StepState.FAILED);
            assertThat(step.reason()).isEqualTo("expired");
        }));
        assertThat(count(id, CapturePayment.class)).isEqualTo(1);
    }

    @Test
    void tellsOfARefundOnce() {
        var order = fulfilled();
        var id = order.orderId();
        var refund = new PaymentRefunded(id, order.paymentId(), Ids.next(), Money.of(500, "EUR"), Kind.REFUNDED);
        twice(refund);

        assertThat(others.awaitCommand(id, RecordRefunded.class).refundId()).isEqualTo(refund.refundId());
        others.redeliver(order);
        await().untilAsserted(() -> assertThat(mails(id)).containsExactly(Template.CONFIRMATION, Template.REFUND));
        assertThat(count(id, RecordRefunded.class)).isEqualTo(1);
        assertThat(count(id, ReserveStock.class)).isEqualTo(1);
    }

    @Test
    void hearsNothingOfOrdersThatItDoesNotKnow() {
        var unknown = Ids.next();
        twice(new StockReserved(unknown, List.of()));
        var order = reserved();

        assertThat(sagas.sagaOf(unknown)).isEmpty();
        assertThat(others.commandsFor(unknown)).isEmpty();
        assertThat(saga(order.orderId()).status()).isEqualTo(Status.RUNNING);
    }

    @Test
    void shipsFromTwoLocationsAndCollectsTheMoneyWithTheLastParcel() {
        var order = fulfilledFrom("berlin", "leeds");
        var id = order.orderId();
        assertThat(others.awaitCommand(id, CreateShipment.class).parcels()).containsExactly(
                new Parcel("berlin", List.of(new Line("LAMP-1", 2), new Line("BULB-7", 1)), 900),
                new Parcel("leeds", List.of(new Line("BULB-7", 3)), 300));

        twice(new ItemShipped(id, Ids.next(), "T-2", "leeds", 1));
        assertThat(others.awaitCommand(id, ConsumeStock.class).location()).isEqualTo("leeds");
        twice(new ShipmentDelivered(id, Ids.next(), "leeds", 1));
        assertThat(others.awaitCommand(id, RecordDelivered.class).parcel()).isEqualTo(2);
        assertThat(count(id, CapturePayment.class)).isZero();

        twice(new ItemShipped(id, Ids.next(), "T-1", "berlin", 0));
        others.awaitCommand(id, CapturePayment.class);
        twice(new OrderDelivered(id, Ids.next(), "berlin"));
        await().untilAsserted(() -> assertThat(mails(id)).containsExactly(Template.CONFIRMATION, Template.SHIPPED,
                Template.SHIPPED, Template.DELIVERED));
        assertThat(all(id, ConsumeStock.class)).extracting(ConsumeStock::location).containsExactly("leeds", "berlin");
        assertThat(all(id, RecordShipped.class)).extracting(RecordShipped::parcel, RecordShipped::parcels)
                .containsExactly(tuple(2, 2), tuple(1, 2));
        assertThat(all(id, SendNotification.class)).extracting(mail -> mail.values().getOrDefault("parcel", "-"))
                .containsExactly("-", "2", "1", "-");
        assertThat(count(id, CapturePayment.class)).isEqualTo(1);
        assertThat(count(id, RecordDelivered.class)).isEqualTo(2);
    }

    @Test
    void callsAllParcelsOff() {
        var order = others.place();
        var id = order.orderId();
        twice(new StockReserved(id, split("berlin", "leeds")));
        others.awaitCommand(id, AuthorizePayment.class);
        twice(authorized(order));
        others.awaitCommand(id, CreateShipment.class);
        twice(new StepDeadlinePassed(id, "create_shipment", 1));

        assertThat(others.awaitCommand(id, CancelShipment.class).locations()).containsExactly("berlin", "leeds");
    }

    private static List<Allocation> split(String first, String second) {
        return List.of(
                new Allocation(first,
                        List.of(new StockReserved.Line("LAMP-1", 2), new StockReserved.Line("BULB-7", 1))),
                new Allocation(second, List.of(new StockReserved.Line("BULB-7", 3))));
    }

    private OrderPlaced fulfilledFrom(String first, String second) {
        var order = others.place();
        var id = order.orderId();
        twice(new StockReserved(id, split(first, second)));
        others.awaitCommand(id, AuthorizePayment.class);
        twice(authorized(order));
        others.awaitCommand(id, CreateShipment.class);
        twice(announced(id, first, second));
        twice(new NotificationAccepted(id, "confirmation"));
        twice(new OrderConfirmed(id));
        awaitStatus(id, Status.COMPLETED);
        return order;
    }

    private static ShipmentCreated announced(UUID orderId, String... locations) {
        return new ShipmentCreated(orderId, Stream.of(locations)
                .map(location -> new Announced(Ids.next(), location, "T-" + location))
                .toList());
    }

    private <T> List<T> all(UUID orderId, Class<T> command) {
        return others.commandsFor(orderId).stream().filter(command::isInstance).map(command::cast).toList();
    }

    private OrderPlaced reserved() {
        var order = others.place();
        twice(new StockReserved(order.orderId(), List.of()));
        others.awaitCommand(order.orderId(), AuthorizePayment.class);
        return order;
    }

    private OrderPlaced paid() {
        var order = reserved();
        twice(authorized(order));
        others.awaitCommand(order.orderId(), CreateShipment.class);
        return order;
    }

    private OrderPlaced fulfilled() {
        var order = paid();
        var id = order.orderId();
        twice(announced(id, "main"));
        twice(new NotificationAccepted(id, "confirmation"));
        twice(new OrderConfirmed(id));
        awaitStatus(id, Status.COMPLETED);
        return order;
    }

    /** Answers compensations in the order in which an honest log would bring them. */
    private void walkBack(OrderPlaced order) {
        var id = order.orderId();
        if (sent(id, RefundPayment.class)) {
            twice(new PaymentRefunded(id, order.paymentId(), Ids.next(), OtherModules.TOTAL, Kind.VOIDED));
        }
        if (sent(id, AuthorizePayment.class)) {
            others.awaitCommand(id, ReleaseStock.class);
            twice(new StockReleased(id));
        }
        var cancel = others.awaitCommand(id, CancelOrder.class);
        twice(new OrderCancelled(id, cancel.code()));
        others.awaitCommand(id, ReopenCart.class);
        twice(new NotificationAccepted(id, "cancellation"));
        awaitStatus(id, Status.COMPENSATED);
    }

    private void twice(Message reply) {
        others.say(reply);
        others.redeliver(reply);
    }

    private static PaymentAuthorized authorized(OrderPlaced order) {
        return new PaymentAuthorized(order.orderId(), order.paymentId(), OtherModules.TOTAL);
    }

    private boolean sent(UUID orderId, Class<?> command) {
        return others.commandsFor(orderId).stream().anyMatch(command::isInstance);
    }

    private long count(UUID orderId, Class<?> command) {
        return others.commandsFor(orderId).stream().filter(command::isInstance).count();
    }

    private List<Template> mails(UUID orderId) {
        return others.commandsFor(orderId)
                .stream()
                .flatMap(it -> it instanceof SendNotification mail ? Stream.of(mail.template()) : Stream.empty())
                .toList();
    }

    private SagaDetails saga(UUID orderId) {
        return sagas.sagaOf(orderId).orElseThrow();
    }

    private void awaitStatus(UUID orderId, Status status) {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(sagas.sagaOf(orderId)).map(SagaDetails::status).hasValue(status));
    }
}
