package dev.stoa.shipping.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.kernel.Ids;
import dev.stoa.shipping.ShipmentState;
import dev.stoa.shipping.ShippingOperations;
import dev.stoa.shipping.domain.WrongShipmentState;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionOperations;

/** A parcel leaves or is called off, and the one who comes second hears of it. */
@Enforces({10, 13})
@ApplicationModuleTest(extraIncludes = {"customer", "sandbox"})
@Import(MailRoom.class)
class DispatchAgainstCancellationTests {

    private static final int ROUNDS = 100;

    @Autowired
    MailRoom room;
    @Autowired
    ShippingOperations staff;
    @Autowired
    ShippingListeners listeners;
    @Autowired
    Decisions decisions;
    @Autowired
    TransactionOperations transactions;
    @Autowired
    JdbcClient database;

    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

    @AfterAll
    void close() {
        others.close();
    }

    @Test
    void whoeverIsFirstWinsAndTheOtherHearsOfIt() throws Exception {
        int left = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var order = room.announcedOrder("main");
            var shipment = room.shipment(order).id();
            var start = new CyclicBarrier(2);
            // Each is held back in every second round, for longer and longer: in some of them the two meet at the row.
            long delay = round / 2 * 100_000L;
            boolean dispatchWaits = round % 2 == 0;
            var dispatch = others.submit(() -> {
                start.await();
                LockSupport.parkNanos(dispatchWaits ? delay : 0);
                return staff.dispatch(Ids.next(), shipment);
            });
            var cancel = others.submit(() -> {
                start.await();
                LockSupport.parkNanos(dispatchWaits ? 0 : delay);
                room.complete(listeners.on(MailRoom.cancel(order, "main")));
                return order;
            });
            cancel.get();
            left += assertOneOfBoth(order, succeeded(dispatch)) ? 1 : 0;
        }
        assertThat(left).as("rounds in which the parcel left").isBetween(1, ROUNDS - 1);
    }

    /** Everything agrees on who won. */
    private boolean assertOneOfBoth(UUID order, boolean left) {
        assertThat(room.shipment(order).state()).isEqualTo(left ? ShipmentState.DISPATCHED : ShipmentState.CANCELLED);
        assertThat(room.carrierSays(order)).isEqualTo(left ? "announced" : "called off");
        assertThat(room.told(order)).containsExactlyElementsOf(left
                ? List.of("ShipmentCreated", "ItemShipped", "ShipmentCancellationRefused")
                : List.of("ShipmentCreated", "ShipmentCancelled"));
        return left;
    }

    private static boolean succeeded(Future<?> step) throws InterruptedException {
        try {
            step.get();
            return true;
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(WrongShipmentState.class);
            return false;
        }
    }

    @Test
    void aCancellationWaitsForADispatchUnderWay() {
        var order = room.announcedOrder("main");
        var cancel = transactions.execute(_ -> {
            staff.dispatch(Ids.next(), room.shipment(order).id());
            var waiting = others.submit(() -> room.complete(listeners.on(MailRoom.cancel(order, "main"))));
            awaitSomebodyBlocked();
            return waiting;
        });
        assertThat(cancel).succeedsWithin(Duration.ofSeconds(10));
        assertOneOfBoth(order, true);
    }

    @Test
    void aDispatchWaitsForACancellationUnderWay() {
        var order = room.announcedOrder("main");
        var shipment = room.shipment(order).id();
        var dispatch = transactions.execute(_ -> {
            decisions.cancel(order);
            var waiting = others.submit(() -> staff.dispatch(Ids.next(), shipment));
            awaitSomebodyBlocked();
            return waiting;
        });
        assertThat(dispatch).failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(WrongShipmentState.class);
        room.complete(listeners.on(MailRoom.cancel(order, "main")));
        assertOneOfBoth(order, false);
    }

    /** The lock of one parcel decides for the others: whoever waits for it has to see what became of all. */
    @Test
    void aCancellationThatWaitedForTheDispatchOfOneParcelCallsNoneOff() {
        var order = room.announcedOrder("berlin", "leeds");
        var cancel = transactions.execute(_ -> {
            staff.dispatch(Ids.next(), room.shipment(order, "leeds").id());
            var waiting = others
                    .submit(() -> room.complete(listeners.on(MailRoom.cancel(order, "berlin", "leeds"))));
            awaitSomebodyBlocked();
            return waiting;
        });
        assertThat(cancel).succeedsWithin(Duration.ofSeconds(10));
        assertThat(room.states(order)).containsExactly(ShipmentState.CREATED, ShipmentState.DISPATCHED);
        assertThat(room.carrierSays(order, "berlin")).isEqualTo("announced");
        assertThat(room.told(order)).containsExactly("ShipmentCreated", "ItemShipped", "ShipmentCancellationRefused");
        assertThat(staff.dispatch(Ids.next(), room.shipment(order, "berlin").id()).state())
                .isEqualTo(ShipmentState.DISPATCHED);
    }

    @Test
    void aDispatchThatWaitedForACancellationIsRefusedForEveryParcel() {
        var order = room.announcedOrder("berlin", "leeds");
        var leeds = room.shipment(order, "leeds").id();
        var dispatch = transactions.execute(_ -> {
            decisions.cancel(order);
            var waiting = others.submit(() -> staff.dispatch(Ids.next(), leeds));
            awaitSomebodyBlocked();
            return waiting;
        });
        assertThat(dispatch).failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(WrongShipmentState.class);
        assertThat(room.states(order)).containsOnly(ShipmentState.CANCELLED);
    }

    @Test
    void ofTwoDispatchesAtTheSameMomentOneIsTheLast() {
        var order = room.announcedOrder("berlin", "leeds");
        var berlin = room.shipment(order, "berlin").id();
        var other = transactions.execute(_ -> {
            staff.dispatch(Ids.next(), room.shipment(order, "leeds").id());
            var waiting = others.submit(() -> staff.dispatch(Ids.next(), berlin));
            awaitSomebodyBlocked();
            return waiting;
        });
        assertThat(other).succeedsWithin(Duration.ofSeconds(10));
        assertThat(database.sql("select payload ->> 'remaining' from messaging.message where key = ? and type = ?"
                + " order by position")
                .params(order.toString(), "shipping.ItemShipped")
                .query(String.class)
                .list()).containsExactly("1", "0");
    }

    @Test
    void aDecisionHoldsAfterACrashBeforeTheCarrierHeardOfIt() {
        var order = room.announcedOrder("main");
        var shipment = room.shipment(order).id();
        decisions.cancel(order);
        assertThat(room.carrierSays(order)).isEqualTo("announced");

        assertThatThrownBy(() -> staff.dispatch(Ids.next(), shipment)).isInstanceOf(WrongShipmentState.class);
        room.complete(listeners.on(MailRoom.cancel(order, "main")));
        assertOneOfBoth(order, false);
    }

    @Test
    void aCrashAfterTheCarrierHeardOfItLosesNoReply() {
        var order = room.announcedOrder("main");
        listeners.on(MailRoom.cancel(order, "main"));
        assertThat(room.carrierSays(order)).isEqualTo("called off");
        assertThat(room.told(order)).containsExactly("ShipmentCreated");

        room.complete(listeners.on(MailRoom.cancel(order, "main")));
        assertOneOfBoth(order, false);
    }

    private void awaitSomebodyBlocked() {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(database
                        .sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                        .query(Long.class)
                        .single()).isPositive());
    }
}
