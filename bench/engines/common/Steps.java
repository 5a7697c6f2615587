package bench;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a chain writes, the same for both engines: one row per step, in the transaction of the step. */
public class Steps {

    static final String TABLES = """
            create table shop_order (id uuid primary key, state text not null);
            create table reservation (order_id uuid primary key, quantity int not null);
            create table payment (order_id uuid primary key, amount int not null);
            create table shipment (order_id uuid primary key, carrier text not null)""";

    private final JdbcClient jdbc;
    private final Chains chains;

    Steps(JdbcClient jdbc, Chains chains) {
        this.jdbc = jdbc;
        this.chains = chains;
    }

    public void place(UUID order) {
        jdbc.sql("insert into shop_order values (?, 'placed')").param(order).update();
    }

    public void reserve(UUID order) {
        jdbc.sql("insert into reservation values (?, 1)").param(order).update();
    }

    public void authorize(UUID order) {
        jdbc.sql("insert into payment values (?, 1999)").param(order).update();
    }

    public void ship(UUID order) {
        jdbc.sql("insert into shipment values (?, 'carrier')").param(order).update();
    }

    public void finish(UUID order) {
        jdbc.sql("update shop_order set state = 'finished' where id = ?").param(order).update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                chains.finished();
            }
        });
    }
}
