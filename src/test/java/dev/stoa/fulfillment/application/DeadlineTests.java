package dev.stoa.fulfillment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.fulfillment.FulfillmentApi;
import dev.stoa.fulfillment.SagaDetails.Status;
import dev.stoa.inventory.commands.ReleaseStock;
import dev.stoa.inventory.events.StockRejected;
import dev.stoa.inventory.events.StockReleased;
import dev.stoa.inventory.events.StockReserved;
import dev.stoa.ordering.commands.CancelOrder;
import dev.stoa.ordering.events.OrderCancelled;
import dev.stoa.ordering.events.OrderPlaced;
import dev.stoa.payment.commands.AuthorizePayment;
import dev.stoa.payment.commands.RefundPayment;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Hours pass in these tests: they turn the service clock. */
@Enforces(9)
@ApplicationModuleTest(module = "fulfillment")
@Import(OtherModules.class)
class DeadlineTests {

    private static final Duration PAST_THE_DEADLINE_OF_STOCK = Duration.ofSeconds(61);
    private static final Duration PAST_EVERY_DEADLINE = Duration.ofMinutes(5);

    @Autowired
    OtherModules others;

    @Autowired
    FulfillmentApi sagas;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void callsAnOrderOffWhenNoAnswerComes() {
        var order = placed();
        turnClock(PAST_THE_DEADLINE_OF_STOCK);

        others.awaitCommand(order.orderId(), ReleaseStock.class);
        others.say(new StockReleased(order.orderId()));
        assertThat(others.awaitCommand(order.orderId(), CancelOrder.class).code()).isEqualTo("timed_out");
    }

    @Test
    void paymentHasTimeToFindOutWhatBecameOfALostAnswer() {
        var order = placed();
        others.say(new StockReserved(order.orderId(), List.of()));
        others.awaitCommand(order.orderId(), AuthorizePayment.class);

        turnClock(Duration.ofMinutes(3));
        watch.tick();
        assertThat(others.deadlinesOf(order.orderId())).isEmpty();

        turnClock(Duration.ofMinutes(2));
        others.awaitCommand(order.orderId(), RefundPayment.class);
    }

    @Test
    void timeDoesNotPassWhileEverythingIsDown() {
        var order = placed();
        long before = elapsed();
        database.sql("update fulfillment.service_clock set last_tick = last_tick - interval '1 day'").update();
        watch.tick();

        assertThat(elapsed() - before).isBetween(1L, 30_000L);
        assertThat(others.deadlinesOf(order.orderId())).isEmpty();
    }

    @Test
    void timePassesWhileAnInstanceLives() {
        long before = elapsed();

        await().atMost(Duration.ofSeconds(30)).until(() -> elapsed() > before + 1500);
    }

    @Test
    void aClockThatWasSetBackDoesNotTurnTimeBack() {
        long before = elapsed();
        database.sql("update fulfillment.service_clock set last_tick = last_tick + interval '1 minute'").update();
        watch.tick();

        assertThat(elapsed()).isGreaterThanOrEqualTo(before);
        database.sql("update fulfillment.service_clock set last_tick = now()").update();
    }

    @Test
    void tellsOfEachAttemptOnceHoweverManyWatch() throws Exception {
        var orders = IntStream.range(0, 30).mapToObj(_ -> placed()).toList();
        turnClock(PAST_THE_DEADLINE_OF_STOCK);
        try (var instances = Executors.newFixedThreadPool(4)) {
            instances.invokeAll(Stream.generate(() -> Executors.callable(watch::tick)).limit(12).toList());
        }

        assertThat(orders).allSatisfy(order -> assertThat(others.deadlinesOf(order.orderId())).hasSize(1));
    }

    @Test
    void anAnswerThatIsInTheLogAlreadyWins() {
        var order = placed();
        transaction.executeWithoutResult(_ -> {
            others.say(new StockReserved(order.orderId(), List.of()));
            database.sql("update fulfillment.saga set deadline = 0 where order_id = ?").param(order.orderId()).update();
        });
        watch.tick();

        others.awaitCommand(order.orderId(), AuthorizePayment.class);
        assertThat(others.commandsFor(order.orderId())).noneMatch(ReleaseStock.class::isInstance);
    }

    @Test
    void endsASagaWhoseCancellationMailNobodyTakes() {
        var order = placed();
        others.say(new StockRejected(order.orderId(), List.of(new StockRejected.Shortage("LAMP-1", 2, 0))));
        others.awaitCommand(order.orderId(), CancelOrder.class);
        others.say(new OrderCancelled(order.orderId(), "out_of_stock"));
        await().until(() -> database.sql("select closing = 'TELLING' from fulfillment.saga where order_id = ?")
                .param(order.orderId())
                .query(Boolean.class)
                .single());
        turnClock(PAST_EVERY_DEADLINE);

        await().until(() -> sagas.sagaOf(order.orderId()).orElseThrow().status() == Status.COMPENSATED);
    }

    @Test
    void waitsForACompensationAsLongAsItTakes() {
        var order = placed();
        turnClock(PAST_THE_DEADLINE_OF_STOCK);
        others.awaitCommand(order.orderId(), ReleaseStock.class);
        turnClock(PAST_EVERY_DEADLINE);
        watch.tick();

        assertThat(others.deadlinesOf(order.orderId())).hasSize(1);
        assertThat(sagas.sagaOf(order.orderId()).orElseThrow().status()).isEqualTo(Status.COMPENSATING);
    }

    private OrderPlaced placed() {
        var order = others.place();
        await().until(() -> sagas.sagaOf(order.orderId()).isPresent());
        return order;
    }

    private void turnClock(Duration forward) {
        database.sql("update fulfillment.service_clock set elapsed = elapsed + ?").param(forward.toMillis()).update();
    }

    private long elapsed() {
        return database.sql("select elapsed from fulfillment.service_clock").query(Long.class).single();
    }
}
