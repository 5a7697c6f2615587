package dev.stoa.messaging.persistence;

import dev.stoa.messaging.MessagingApi.ParkedDelivery;
import dev.stoa.messaging.MessagingApi.WaitingDelivery;
import dev.stoa.messaging.domain.delivery.Lane;
import dev.stoa.messaging.domain.delivery.ParkedDeliveries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParkedDeliveries implements ParkedDeliveries {

    private final JdbcClient jdbc;

    JdbcParkedDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ParkedDelivery> list(int limit, @Nullable UUID after) {
        return jdbc
                .sql("""
                        select d.*, m.type, (select count(*) from messaging.delivery behind
                                             where behind.module = d.module and behind.key = d.key and behind.position > d.position)
                                            as waiting
                        from messaging.delivery d join messaging.message m on m.message_id = d.message_id
                        where d.parked_at is not null and (?::uuid is null or d.id > ?)
                        order by d.id limit ?""")
                .param(after)
                .param(after)
                .param(limit)
                .query(JdbcParkedDeliveries::parked)
                .list();
    }

    @Override
    public List<WaitingDelivery> waitingBehind(UUID id, int limit) {
        return jdbc
                .sql("""
                        select d.id, d.listener, m.type, m.occurred_at
                        from messaging.delivery first
                        join messaging.delivery d on d.module = first.module and d.key = first.key and d.position > first.position
                        join messaging.message m on m.message_id = d.message_id
                        where first.id = ? order by d.position, d.id limit ?""")
                .params(id, limit)
                .query((row, _) -> new WaitingDelivery(row.getObject("id", UUID.class), row.getString("listener"),
                        row.getString("type"), instant(row, "occurred_at")))
                .list();
    }

    @Override
    public Optional<Lane> replay(UUID id) {
        return jdbc.sql("""
                update messaging.delivery
                set parked_at = null, attempts = 0, first_attempted_at = null, available_at = clock_timestamp()
                where id = ? and parked_at is not null
                returning module, key""").param(id).query(JdbcParkedDeliveries::lane).optional();
    }

    @Override
    public Optional<Lane> discard(UUID id, String reason) {
        return jdbc
                .sql("""
                        with gone as (delete from messaging.delivery where id = ? and parked_at is not null returning *)
                        insert into messaging.discarded (id, message_id, position, listener, module, key, attempts, error, reason)
                        select id, message_id, position, listener, module, key, attempts, error, ? from gone
                        returning module, key""")
                .params(id, reason)
                .query(JdbcParkedDeliveries::lane)
                .optional();
    }

    private static ParkedDelivery parked(ResultSet row, int number) throws SQLException {
        return new ParkedDelivery(
                row.getObject("id", UUID.class),
                row.getString("listener"),
                row.getString("module"),
                row.getString("key"),
                row.getString("type"),
                row.getObject("message_id", UUID.class),
                row.getInt("attempts"),
                instant(row, "parked_at"),
                row.getString("error"),
                row.getInt("waiting"));
    }

    private static Lane lane(ResultSet row, int number) throws SQLException {
        return new Lane(row.getString("module"), row.getString("key"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
