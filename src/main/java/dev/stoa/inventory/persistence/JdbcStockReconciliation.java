package dev.stoa.inventory.persistence;

import dev.stoa.inventory.domain.StockReconciliation;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comparison as one statement. */
@Repository
class JdbcStockReconciliation implements StockReconciliation {

    private static final String DISCREPANCIES = """
            with ledger as (
                select sku, location, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved
                from inventory.movement group by sku, location
            ), promised as (
                select line.sku, line.location, sum(line.quantity) as reserved
                from inventory.reservation_line line join inventory.reservation using (order_id)
                where line.location = any(reservation.promised)
                group by line.sku, line.location
            )
            select coalesce(level.sku, ledger.sku, promised.sku) as sku,
                coalesce(level.location, ledger.location, promised.location) as location,
                coalesce(level.on_hand, 0) as on_hand, coalesce(ledger.on_hand, 0) as on_hand_in_ledger,
                coalesce(level.reserved, 0) as reserved, coalesce(ledger.reserved, 0) as reserved_in_ledger,
                coalesce(promised.reserved, 0) as reserved_by_orders
            from inventory.level
            full join ledger using (sku, location)
            full join promised using (sku, location)
            where coalesce(level.on_hand, 0) <> coalesce(ledger.on_hand, 0)
                or coalesce(level.reserved, 0) <> coalesce(ledger.reserved, 0)
                or coalesce(level.reserved, 0) <> coalesce(promised.reserved, 0)
            """;

    private final JdbcClient jdbc;

    JdbcStockReconciliation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Discrepancy> discrepancies() {
        return jdbc.sql(DISCREPANCIES).query(new DataClassRowMapper<>(Discrepancy.class)).list();
    }
}
