package dev.stoa.messaging.persistence;

import dev.stoa.messaging.MessagingApi.ListenerTraffic;
import dev.stoa.messaging.domain.delivery.Waiting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts. The ids of messages begin with their time, so what is recent is a range of the primary key. */
@Repository
class JdbcWaiting implements Waiting {

    private final JdbcClient jdbc;

    JdbcWaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Integer> publishedWithin(Duration last) {
        Map<String, Integer> published = new HashMap<>();
        jdbc.sql("""
                select type, count(*) as published from messaging.message
                where message_id >= messaging.first_id_at(now() - make_interval(secs => ?))
                group by type""")
                .param(last.toMillis() / 1000.0)
                .query(row -> {
                    published.put(row.getString("type"), row.getInt("published"));
                });
        return published;
    }

    @Override
    public List<ListenerTraffic> byListener() {
        return jdbc.sql("""
                select listener, min(module) as module, count(*) filter (where parked_at is null) as open,
                       count(*) filter (where parked_at is not null) as parked,
                       extract(epoch from clock_timestamp() - min(uuid_extract_timestamp(message_id))
                                                              filter (where parked_at is null)) as lag
                from messaging.delivery group by listener""").query(JdbcWaiting::traffic).list();
    }

    private static ListenerTraffic traffic(ResultSet row, int number) throws SQLException {
        return new ListenerTraffic(row.getString("listener"), row.getString("module"), "", row.getInt("open"),
                row.getInt("parked"), Duration.ofMillis(Math.max(0, Math.round(row.getDouble("lag") * 1000))));
    }
}
