package dev.stoa.ordering.application;

import static dev.stoa.ordering.OrderFixture.anOrder;
import static dev.stoa.ordering.OrderFixture.euros;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.kernel.Ids;
import dev.stoa.ordering.OrderingOperations;
import dev.stoa.ordering.commands.CancelOrder;
import dev.stoa.ordering.commands.ConfirmOrder;
import dev.stoa.ordering.commands.RecordDelivered;
import dev.stoa.ordering.commands.RecordRefunded;
import dev.stoa.ordering.commands.RecordShipped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

@Enforces(7)
@ApplicationModuleTest(module = "ordering")
class HistoryRebuildTests {

    @Autowired
    HistoryRebuild history;

    @Autowired
    OrderCommands listeners;

    @Autowired
    OrderingOperations operations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void makesEveryRowAsItWas() {
        ordersInEveryState();
        var before = rows();

        assertThat(history.rebuild()).isEqualTo(before.size()).isPositive();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void mendsRowsThatWereLostOrSpoiled() {
        ordersInEveryState();
        var before = rows();
        database.sql("delete from ordering.order_view where status = 'CONFIRMED'").update();
        database.sql("update ordering.order_view set number = number || '?', timeline = '[]', version = 99").update();

        history.rebuild();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void goesTogetherWithOrdersThatChangeMeanwhile() {
        var orderIds = IntStream.range(0, 40).mapToObj(_ -> placed()).toList();
        var changes = CompletableFuture.runAsync(() -> orderIds.forEach(this::confirm));

        do {
            history.rebuild();
        } while (!changes.isDone());
        changes.join();

        var seen = rows();
        history.rebuild();
        assertThat(rows()).isEqualTo(seen);
        assertThat(database.sql("select count(*) from ordering.order_view where order_id in (:ids) and version = 2")
                .param("ids", orderIds)
                .query(Integer.class)
                .single()).isEqualTo(orderIds.size());
    }

    private void ordersInEveryState() {
        placed();
        confirm(placed());
        var cancelled = placed();
        transaction.executeWithoutResult(_ -> listeners.on(new CancelOrder(cancelled, "out_of_stock", "Sold out.")));
        var shipped = placed();
        transaction.executeWithoutResult(_ -> listeners.on(new RecordShipped(shipped, "TRACK-1", 1, 1)));
        confirm(shipped);
        var halfShipped = placed();
        transaction.executeWithoutResult(_ -> listeners.on(new RecordShipped(halfShipped, "TRACK-2", 2, 2)));
        transaction.executeWithoutResult(_ -> listeners.on(new RecordDelivered(halfShipped, 2, 2)));
        transaction.executeWithoutResult(_ -> listeners.on(new RecordRefunded(shipped, Ids.next(), euros(100))));
    }

    private UUID placed() {
        return operations.place(Ids.next(), anOrder()).id();
    }

    private void confirm(UUID orderId) {
        transaction.executeWithoutResult(_ -> listeners.on(new ConfirmOrder(orderId)));
    }

    private List<@Nullable String> rows() {
        return database.sql("select to_jsonb(seen)::text from ordering.order_view as seen order by order_id")
                .query(String.class)
                .list();
    }
}
