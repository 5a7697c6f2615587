package dev.stoa.messaging;

import static org.awaitility.Awaitility.await;

import dev.stoa.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;

/** Stops the next insert into a table after the row was computed and before it is written, by a trigger and a lock. */
final class Gate implements AutoCloseable {

    private static final int LOCK = 4711;

    private final Connection connection;
    private final String table;

    private Gate(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    static Gate before(TestDatabase database, String table) throws SQLException {
        var gate = new Gate(database.connect(), table);
        gate.execute("create function public.gate() returns trigger language plpgsql as $$ begin"
                + " if exists (select 1 from public.gate where closed) then perform pg_advisory_xact_lock(" + LOCK
                + "); end if;"
                + " return new; end $$");
        gate.execute("create table public.gate as select true as closed");
        gate.execute("create trigger gate before insert on " + table + " for each row execute function public.gate()");
        gate.execute("select pg_advisory_lock(" + LOCK + ")");
        return gate;
    }

    void awaitArrival() {
        await().atMost(Scene.PATIENCE).until(() -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from pg_locks where locktype = 'advisory'"
                            + " and objid = " + LOCK + " and not granted")) {
                rows.next();
                return rows.getInt(1) == 1;
            }
        });
    }

    /** Who comes from now on is not stopped. */
    void passFreely() throws SQLException {
        execute("update public.gate set closed = false");
    }

    void open() throws SQLException {
        execute("select pg_advisory_unlock(" + LOCK + ")");
    }

    @Override
    public void close() throws SQLException {
        execute("drop trigger gate on " + table + "; drop function public.gate(); drop table public.gate");
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
