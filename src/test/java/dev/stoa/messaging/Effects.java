package dev.stoa.messaging;

import dev.stoa.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What listeners did, in a table without any unique key, so that a double effect shows; and what they are told to do first. */
class Effects {

    private final JdbcClient jdbc;
    private final Map<String, Consumer<ParcelSent>> scripts = new ConcurrentHashMap<>();

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static void createTable(TestDatabase database) {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute(
                    "create table public.effect (seq bigserial, listener text, message_id uuid, key text, number int, xid xid8 default pg_current_xact_id())");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What a listener does before it writes its effect; it may fail. */
    void script(String listener, Consumer<ParcelSent> script) {
        scripts.put(listener, script);
    }

    void play(String listener, ParcelSent parcel) {
        scripts.getOrDefault(listener, _ -> {}).accept(parcel);
    }

    void write(String listener, ParcelSent parcel) {
        jdbc.sql("insert into public.effect (listener, message_id, key, number) values (?, ?, ?, ?)")
                .params(listener, parcel.messageId(), parcel.key(), parcel.number())
                .update();
    }

    List<Integer> numbers(String listener) {
        return jdbc.sql("select number from public.effect where listener = ? order by seq")
                .param(listener)
                .query((row, _) -> row.getInt(1))
                .list();
    }

    List<Integer> numbersOfKey(String key) {
        return jdbc.sql("select number from public.effect where key = ? order by seq")
                .param(key)
                .query((row, _) -> row.getInt(1))
                .list();
    }

    int transactionsOf(String listener) {
        return jdbc.sql("select count(distinct xid::text) from public.effect where listener = ?")
                .param(listener)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    int countOf(int number) {
        return jdbc.sql("select count(*) from public.effect where number = ?")
                .param(number)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    int messagesNotHandledOnceBy(String listener) {
        return jdbc
                .sql("""
                        select count(*) from messaging.message m
                        where (select count(*) from public.effect e where e.message_id = m.message_id and e.listener = ?) <> 1""")
                .param(listener)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
