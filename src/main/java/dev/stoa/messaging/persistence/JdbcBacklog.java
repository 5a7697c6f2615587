package dev.stoa.messaging.persistence;

import dev.stoa.messaging.domain.delivery.Backlog;
import dev.stoa.messaging.domain.delivery.Delivery;
import dev.stoa.messaging.domain.delivery.Lane;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for work. The payload comes along, so that a claim afterwards needs nothing but the id. */
@Repository
class JdbcBacklog implements Backlog {

    private static final String SELECT = """
            select d.id, d.message_id, d.listener, d.module, d.overtakes_parked, d.key, m.type, m.payload
            from messaging.delivery d join messaging.message m on m.message_id = d.message_id
            """;

    private static final String FREE = """
            d.parked_at is null and (d.lease_until is null or d.lease_until < clock_timestamp())
            and d.listener = any (?::text[])
            """;

    private final JdbcClient jdbc;
    private final MessageFormat format;

    JdbcBacklog(JdbcClient jdbc, MessageFormat format) {
        this.jdbc = jdbc;
        this.format = format;
    }

    @Override
    public List<Delivery> due(Collection<String> listeners, int limit) {
        return jdbc.sql(SELECT + "where d.available_at <= clock_timestamp() and " + FREE + "and " + LaneSql.IS_FIRST
                + " order by d.position, d.id limit ?")
                .param(SqlArrays.texts(listeners))
                .param(limit)
                .query(this::delivery)
                .list();
    }

    @Override
    public List<Delivery> firstIn(Lane lane, Collection<String> listeners) {
        return jdbc.sql(SELECT + "where d.module = ? and d.key = ? and " + FREE + "and " + LaneSql.IS_FIRST
                + " and (d.attempts = 0 or d.available_at <= clock_timestamp()) order by d.id")
                .param(lane.module())
                .param(lane.key())
                .param(SqlArrays.texts(listeners))
                .query(this::delivery)
                .list();
    }

    @Override
    public List<String> othersThan(Collection<String> listeners) {
        return jdbc.sql("select distinct listener from messaging.delivery where not listener = any (?::text[])")
                .param(SqlArrays.texts(listeners))
                .query((row, _) -> row.getString("listener"))
                .list();
    }

    @Override
    public List<Delivery> untried(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "where d.id = any (?::uuid[]) and d.attempts = 0 order by d.position, d.id")
                .param(SqlArrays.texts(ids))
                .query(this::delivery)
                .list();
    }

    private Delivery delivery(ResultSet row, int number) throws SQLException {
        String type = row.getString("type");
        String payload = row.getString("payload");
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("message_id", UUID.class),
                row.getString("listener"),
                new Lane(row.getString("module"), row.getString("key")),
                row.getBoolean("overtakes_parked"),
                () -> format.read(type, payload),
                true);
    }
}
