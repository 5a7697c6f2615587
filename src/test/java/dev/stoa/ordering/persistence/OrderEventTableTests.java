package dev.stoa.ordering.persistence;

import static dev.stoa.ordering.OrderFixture.NOON;
import static dev.stoa.ordering.OrderFixture.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.kernel.Ids;
import dev.stoa.ordering.OrderingOperations;
import dev.stoa.ordering.domain.OrderEvent;
import dev.stoa.ordering.domain.OrderHistory;
import dev.stoa.ordering.domain.OrderProjector;
import dev.stoa.ordering.domain.Orders;
import dev.stoa.ordering.domain.RequestInProgress;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

@Enforces(7)
@ApplicationModuleTest(module = "ordering")
class OrderEventTableTests {

    @Autowired
    Orders orders;

    @Autowired
    OrderHistory history;

    @Autowired
    OrderNumbers numbers;

    @Autowired
    OrderingOperations operations;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void refusesAnEventOnAPastThatHasMovedOn() {
        var orderId = operations.place(Ids.next(), anOrder()).id();
        var past = orders.courseOf(orderId);
        append(orderId, past, new OrderEvent.Confirmed(NOON));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> append(orderId, past, new OrderEvent.Cancelled(NOON, "out_of_stock", "Sold out.")));

        assertThat(orders.courseOf(orderId)).hasSize(2).last().isEqualTo(new OrderEvent.Confirmed(NOON));
        assertThat(database.sql("select status || version from ordering.order_view where order_id = ?")
                .param(orderId)
                .query(String.class)
                .single()).isEqualTo("CONFIRMED2");
    }

    @Test
    void leavesTheLinesWhereTheyWerePlacedWhenMoreHappens() {
        var orderId = operations.place(Ids.next(), anOrder()).id();
        var past = orders.courseOf(orderId);
        append(orderId, past, new OrderEvent.Confirmed(NOON));

        assertThat(past).singleElement()
                .isInstanceOfSatisfying(OrderEvent.Placed.class, placed -> assertThat(placed.lines()).isEmpty());
        assertThat(history.order(orderId).orElseThrow().details().lines())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("weightGrams")
                .isEqualTo(anOrder().lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update ordering.order_event set type = 'delivered'", "delete from ordering.order_event",
            "truncate ordering.order_event"})
    void isAppendOnly(String statement) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> database.sql(statement).update())
                .withMessageContaining("append-only");
    }

    @Test
    void doesNotWaitForATwinForever() {
        var requestId = Ids.next();
        var impatient = new JdbcOrders(database, numbers, Duration.ofMillis(50));

        transaction.executeWithoutResult(_ -> {
            place(orders, requestId);
            assertThatExceptionOfType(RequestInProgress.class).isThrownBy(() -> onAnotherThread(
                    () -> transaction.executeWithoutResult(_ -> place(impatient, requestId))));
        });
    }

    private void append(UUID orderId, List<OrderEvent> past, OrderEvent event) {
        transaction.executeWithoutResult(_ -> orders.append(event,
                OrderProjector.project(orderId, Stream.concat(past.stream(), Stream.of(event)).toList())));
    }

    private static void place(Orders orders, UUID requestId) {
        var placed = new OrderEvent.Placed(NOON, requestId, "hash", orders.nextNumber(), Ids.next(), Ids.next(),
                Ids.next(), anOrder().market(), List.of(),
                new OrderEvent.Delivery("standard", "Standard", anOrder().totals()), 1, anOrder().totals(),
                null);
        orders.place(placed, OrderProjector.project(Ids.next(), List.of(placed)));
    }

    private static void onAnotherThread(Runnable work) {
        try {
            CompletableFuture.runAsync(work).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
