package dev.stoa.ordering.persistence;

import dev.stoa.ordering.domain.OrderEvent;
import dev.stoa.ordering.domain.OrderView;
import dev.stoa.ordering.domain.Orders;
import dev.stoa.ordering.domain.RequestInProgress;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement per write: the event and the view that follows from it. */
@Repository
class JdbcOrders implements Orders {

    /**
     * {@code on conflict do nothing} waits for a twin that is being placed and then gives way to it, without spoiling the
     * transaction as a violated key would. The wait's bound is set in passing, to save the round trip.
     */
    private static final String PLACE = "with placed as (insert into ordering.order_view (" + OrderViewRow.COLUMNS
            + ") select " + OrderViewRow.VALUES + " where set_config('lock_timeout', ?, true) is not null"
            + " on conflict do nothing returning order_id) "
            + "insert into ordering.order_event (order_id, version, type, payload)"
            + " select order_id, 1, ?, ?::jsonb from placed";

    private static final String COURSE = """
            select type, case version when 1 then (payload - 'lines') || '{"lines": []}' else payload end as payload
            from ordering.order_event where order_id = ? order by version""";

    /** The primary key refuses a second event of the same version; then nothing is appended and no view changes. */
    private static final String APPEND = """
            with appended as (
                insert into ordering.order_event (order_id, version, type, payload) values (?, ?, ?, ?::jsonb)
                on conflict do nothing returning order_id, version)
            update ordering.order_view as seen
            set status = ?, cancellation_code = ?, cancellation_text = ?, timeline = ?::jsonb, version = appended.version
            from appended where seen.order_id = appended.order_id""";

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final JdbcClient database;
    private final OrderNumbers numbers;
    private final String patience;

    JdbcOrders(JdbcClient database, OrderNumbers numbers,
            @Value("${stoa.ordering.patience-with-twin:10s}") Duration patience) {
        this.database = database;
        this.numbers = numbers;
        this.patience = patience.toMillis() + "ms";
    }

    @Override
    public String nextNumber() {
        return numbers.next();
    }

    @Override
    public List<OrderEvent> courseOf(UUID orderId) {
        return database.sql(COURSE)
                .param(orderId)
                .query((row, _) -> StoredType.read(row.getString("type"), row.getString("payload")))
                .list();
    }

    @Override
    public boolean place(OrderEvent.Placed placed, OrderView view) {
        try {
            return database.sql(PLACE)
                    .params(OrderViewRow.values(view))
                    .param(patience)
                    .param(StoredType.wordFor(placed))
                    .param(StoredJson.write(placed))
                    .update() == 1;
        } catch (UncategorizedSQLException e) {
            boolean waitedTooLong = e.getCause() instanceof SQLException cause
                    && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
            throw waitedTooLong ? new RequestInProgress() : e;
        }
    }

    @Override
    public void append(OrderEvent event, OrderView view) {
        var order = view.details();
        var cancellation = order.cancellation();
        int changed = database.sql(APPEND)
                .params(order.id(), order.version(), StoredType.wordFor(event), StoredJson.write(event),
                        order.status().name())
                .param(cancellation == null ? null : cancellation.code())
                .param(cancellation == null ? null : cancellation.text())
                .param(StoredJson.write(order.timeline()))
                .update();
        if (changed != 1) {
            throw new OptimisticLockingFailureException(
                    "Order " + order.id() + " has a version " + order.version() + " already");
        }
    }
}
