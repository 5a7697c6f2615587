package dev.stoa.extraction.data;

import static org.awaitility.Awaitility.await;

import dev.stoa.messaging.Retry;
import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.application.listening.Listeners;
import dev.stoa.messaging.domain.log.MessageTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionTimeoutException;

/** Delivers again what was delivered already, as a broker between two processes would. */
public record Redelivery(Connection database, Listeners listeners, MessageTypes types) {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** From now on each delivery comes with its twin: what hears a message first, hears it again at once. */
    public void beginDoubling() throws SQLException {
        execute("""
                create function messaging.twin() returns trigger language plpgsql as $$
                begin
                    insert into messaging.delivery (id, message_id, position, listener, module, key, available_at,
                                                    overtakes_parked)
                    values (gen_random_uuid(), new.message_id, new.position, new.listener, new.module, new.key, now(),
                            new.overtakes_parked);
                    return null;
                end $$""");
        execute("""
                create trigger twin after insert on messaging.delivery
                for each row when (pg_trigger_depth() = 0) execute function messaging.twin()""");
    }

    public void endDoubling() throws SQLException {
        execute("drop trigger twin on messaging.delivery");
        execute("drop function messaging.twin()");
    }

    /** Every message of the log once more to every listener of its type; the number of deliveries. */
    public int deliverAllAgain() throws SQLException {
        int deliveries = 0;
        for (ListenerMethod listener : listeners.all()) {
            try (var insert = database.prepareStatement("""
                    insert into messaging.delivery (id, message_id, position, listener, module, key, available_at,
                                                    overtakes_parked)
                    select gen_random_uuid(), message_id, position, ?, ?, key, now(), ? from messaging.message
                    where type = ?""")) {
                insert.setString(1, listener.id());
                insert.setString(2, listener.module());
                insert.setBoolean(3, listener.retry() == Retry.FOREVER);
                insert.setString(4, types.nameOf(listener.messageType()));
                deliveries += insert.executeUpdate();
            }
        }
        return deliveries;
    }

    /** Waits until nothing is open; what stays open comes back in sentences, a line for each listener. */
    public List<String> awaitQuiet() throws SQLException {
        Callable<Boolean> quiet = () -> open("select count(*)::text from messaging.delivery").equals(List.of("0"));
        try {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(quiet);
            return List.of();
        } catch (ConditionTimeoutException stuck) {
            return open("""
                    select listener || ' cannot take ' || count(*) || ' messages again: '
                           || coalesce(max(error), 'it waits for others') from messaging.delivery group by listener""");
        }
    }

    private List<String> open(String sql) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
