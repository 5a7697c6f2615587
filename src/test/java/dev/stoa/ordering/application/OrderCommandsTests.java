package dev.stoa.ordering.application;

import static dev.stoa.ordering.OrderFixture.anOrder;
import static dev.stoa.ordering.OrderFixture.anOrderOf;
import static dev.stoa.ordering.OrderFixture.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.Event;
import dev.stoa.ordering.OrderDetails;
import dev.stoa.ordering.OrderStatus;
import dev.stoa.ordering.OrderingApi;
import dev.stoa.ordering.OrderingOperations;
import dev.stoa.ordering.commands.CancelOrder;
import dev.stoa.ordering.commands.ConfirmOrder;
import dev.stoa.ordering.commands.RecordDelivered;
import dev.stoa.ordering.commands.RecordRefunded;
import dev.stoa.ordering.commands.RecordShipped;
import dev.stoa.ordering.domain.TransitionRefused;
import dev.stoa.ordering.domain.UnknownOrder;
import dev.stoa.ordering.events.OrderCancelled;
import dev.stoa.ordering.events.OrderCompleted;
import dev.stoa.ordering.events.OrderConfirmed;
import dev.stoa.ordering.events.OrderShipped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** The listeners, called as a delivery calls them: in a transaction. */
@ApplicationModuleTest(module = "ordering")
class OrderCommandsTests {

    @Autowired
    OrderCommands listeners;

    @Autowired
    OrderingOperations operations;

    @Autowired
    OrderingApi orders;

    @Autowired
    ApplicationEventPublisher messages;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void tellsOfEachStepOnce(PublishedEvents published) {
        var orderId = placed();

        deliver(new ConfirmOrder(orderId));
        deliver(new RecordShipped(orderId, "TRACK-1", 1, 1));
        deliver(new RecordDelivered(orderId, 1, 1));
        deliver(new RecordRefunded(orderId, Ids.next(), euros(100)));

        assertThat(told(published, orderId)).extracting(Object::getClass)
                .containsExactly(OrderConfirmed.class, OrderShipped.class, OrderCompleted.class);
        var order = order(orderId);
        assertThat(order.status()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(order.version()).isEqualTo(5);
        assertThat(order.timeline()).extracting(OrderDetails.TimelineEntry::event)
                .containsExactly("placed", "confirmed", "shipped", "delivered", "refunded");
    }

    @Test
    void isShippedWithItsLastParcelAndDeliveredWithIt(PublishedEvents published) {
        var orderId = placed();
        deliver(new ConfirmOrder(orderId));

        deliver(new RecordShipped(orderId, "TRACK-2", 2, 2));
        deliver(new RecordDelivered(orderId, 2, 2));
        assertThat(order(orderId).status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(told(published, orderId)).hasSize(1);

        deliver(new RecordShipped(orderId, "TRACK-1", 1, 2));
        assertThat(order(orderId).status()).isEqualTo(OrderStatus.SHIPPED);
        deliver(new RecordDelivered(orderId, 1, 2));

        assertThat(order(orderId).status()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(told(published, orderId)).extracting(Object::getClass)
                .containsExactly(OrderConfirmed.class, OrderShipped.class, OrderCompleted.class);
    }

    @Test
    void hearsCommandsInTheirOrder() {
        var orderId = placed();

        transaction.executeWithoutResult(_ -> Stream
                .of(new ConfirmOrder(orderId), new RecordShipped(orderId, "TRACK-1", 1, 1),
                        new RecordDelivered(orderId, 1, 1))
                .forEach(messages::publishEvent));

        await().untilAsserted(() -> assertThat(order(orderId).status()).isEqualTo(OrderStatus.DELIVERED));
        assertThat(order(orderId).timeline()).extracting(OrderDetails.TimelineEntry::event)
                .containsExactly("placed", "confirmed", "shipped", "delivered");
    }

    @Test
    void cancelsWithAReasonThatAShopperCanRead(PublishedEvents published) {
        var orderId = placed();

        deliver(new CancelOrder(orderId, "out_of_stock", "The lamp has just been sold out."));

        assertThat(order(orderId).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order(orderId).cancellation())
                .isEqualTo(new OrderDetails.Cancellation("out_of_stock", "The lamp has just been sold out."));
        assertThat(told(published, orderId)).singleElement()
                .isInstanceOfSatisfying(OrderCancelled.class,
                        message -> assertThat(message.code()).isEqualTo("out_of_stock"));
    }

    static Stream<Named<Function<UUID, List<Command>>>> commands() {
        return Stream.of(Named.of("confirm", orderId -> List.of(new ConfirmOrder(orderId))),
                Named.of("cancel", orderId -> List.of(new CancelOrder(orderId, "out_of_stock", "Sold out."))),
                Named.of("shipped", orderId -> List.of(new RecordShipped(orderId, "TRACK-1", 1, 1))),
                Named.of("delivered",
                        orderId -> List.of(new RecordShipped(orderId, "TRACK-1", 1, 1),
                                new RecordDelivered(orderId, 1, 1))),
                Named.of("first parcel shipped", orderId -> List.of(new RecordShipped(orderId, "TRACK-1", 1, 2))),
                Named.of("first parcel delivered",
                        orderId -> List.of(new RecordShipped(orderId, "TRACK-1", 1, 2),
                                new RecordDelivered(orderId, 1, 2))),
                Named.of("refunded", orderId -> List.of(new RecordRefunded(orderId, Ids.next(), euros(100)))));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void doesNothingWithACommandThatComesAgain(Function<UUID, List<Command>> commands, PublishedEvents published) {
        var orderId = placed();
        var addressed = commands.apply(orderId);
        addressed.forEach(this::deliver);
        var before = order(orderId);
        int toldBefore = told(published, orderId).size();

        deliver(addressed.getLast());

        assertThat(order(orderId)).isEqualTo(before);
        assertThat(told(published, orderId)).hasSize(toldBefore);
    }

    @Test
    void leavesACancelledOrderCancelledWhenTheConfirmationComesLate(PublishedEvents published) {
        var orderId = placed();
        deliver(new CancelOrder(orderId, "out_of_stock", "Sold out."));

        deliver(new ConfirmOrder(orderId));

        assertThat(order(orderId).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(told(published, orderId)).noneMatch(OrderConfirmed.class::isInstance);
    }

    @Test
    void refusesWhatCannotBeAndChangesNothing(PublishedEvents published) {
        var orderId = placed();
        assertRefused(new RecordDelivered(orderId, 1, 1), "order_not_shipped");
        deliver(new RecordShipped(orderId, "TRACK-1", 1, 1));
        assertRefused(new CancelOrder(orderId, "too_late", "Too late."), "order_already_shipped");

        assertThat(order(orderId).version()).isEqualTo(2);
        assertThat(told(published, orderId)).singleElement().isInstanceOf(OrderShipped.class);
    }

    @Test
    void refusesToSpeakOfAnUnknownOrder() {
        assertThatExceptionOfType(UnknownOrder.class).isThrownBy(() -> deliver(new ConfirmOrder(Ids.next())));
    }

    @Test
    void freesTheCartOfACancelledOrderAndKeepsItsRequest() {
        var requestId = Ids.next();
        var asked = anOrder();
        var first = operations.place(requestId, asked);
        deliver(new CancelOrder(first.id(), "payment_declined", "The payment was declined."));

        var second = operations.place(Ids.next(), anOrderOf(asked.cartId()));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(operations.place(requestId, asked)).satisfies(again -> {
            assertThat(again.id()).isEqualTo(first.id());
            assertThat(again.replayed()).isTrue();
        });
    }

    private UUID placed() {
        return operations.place(Ids.next(), anOrder()).id();
    }

    private OrderDetails order(UUID orderId) {
        return orders.order(orderId).orElseThrow();
    }

    private void assertRefused(Command command, String code) {
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> deliver(command))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static List<Event> told(PublishedEvents published, UUID orderId) {
        return Stream.<Class<? extends Event>>of(OrderConfirmed.class, OrderShipped.class, OrderCompleted.class,
                OrderCancelled.class)
                .<Event>flatMap(type -> StreamSupport.stream(published.ofType(type).spliterator(), false))
                .filter(event -> event.key().equals(orderId.toString()))
                .toList();
    }

    private void deliver(Command command) {
        transaction.executeWithoutResult(_ -> {
            switch (command) {
                case ConfirmOrder confirm -> listeners.on(confirm);
                case CancelOrder cancel -> listeners.on(cancel);
                case RecordShipped shipped -> listeners.on(shipped);
                case RecordDelivered delivered -> listeners.on(delivered);
                case RecordRefunded refunded -> listeners.on(refunded);
                default -> throw new IllegalArgumentException(command.toString());
            }
        });
    }
}
