package dev.stoa.ordering.persistence;

import dev.stoa.ordering.domain.OrderHistory;
import dev.stoa.ordering.domain.OrderView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads views. Order ids are time-ordered, so the primary key serves the list of the newest. */
@Repository
class JdbcOrderHistory implements OrderHistory {

    private static final String SELECT = "select " + OrderViewRow.COLUMNS + " from ordering.order_view ";

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final JdbcClient database;
    private final OrderViewRebuild rebuild;

    JdbcOrderHistory(JdbcClient database, OrderViewRebuild rebuild) {
        this.database = database;
        this.rebuild = rebuild;
    }

    @Override
    public Optional<OrderView> order(UUID orderId) {
        return database.sql(SELECT + "where order_id = ?").param(orderId).query(OrderViewRow::read).optional();
    }

    @Override
    public Optional<OrderView> placedBy(UUID requestId) {
        return database.sql(SELECT + "where request_id = ?").param(requestId).query(OrderViewRow::read).optional();
    }

    @Override
    public boolean hasStandingOrderOf(UUID cartId) {
        return database.sql("""
                select exists (select from ordering.order_view where cart_id = ? and cancellation_code is null)""")
                .param(cartId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<OrderView> newest(@Nullable UUID before, int limit) {
        return database.sql(SELECT + "where order_id < ? order by order_id desc limit ?")
                .params(before == null ? AFTER_ALL : before, limit)
                .query(OrderViewRow::read)
                .list();
    }

    @Override
    public int rebuild() {
        return rebuild.run();
    }
}
