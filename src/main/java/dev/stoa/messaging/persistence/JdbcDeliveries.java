package dev.stoa.messaging.persistence;

import dev.stoa.messaging.ErrandAttempt;
import dev.stoa.messaging.domain.delivery.Deliveries;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Claims, completions and failures. */
@Repository
class JdbcDeliveries implements Deliveries {

    static final String TAKE = "delete from messaging.delivery where id = (" + LaneSql.claimable("= ?") + ")";

    static final String TAKE_ALL = "delete from messaging.delivery where id = any (array("
            + LaneSql.claimable("= any (?::uuid[])") + ")) returning id";

    private static final String LEASE = """
            update messaging.delivery
            set attempts = attempts + 1, first_attempted_at = coalesce(first_attempted_at, clock_timestamp()),
                lease_token = ?, lease_until = clock_timestamp() + ? * interval '1 millisecond'
            where id = (%s)
            returning id, attempts, first_attempted_at""".formatted(LaneSql.claimable("= ?"));

    private final JdbcClient jdbc;

    JdbcDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean take(UUID id) {
        return jdbc.sql(TAKE).param(id).update() == 1;
    }

    @Override
    public Set<UUID> takeAll(Collection<UUID> ids) {
        return jdbc.sql(TAKE_ALL)
                .param(SqlArrays.texts(ids))
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }

    @Override
    public Optional<ErrandAttempt> lease(UUID id, UUID token, Duration length) {
        return jdbc.sql(LEASE)
                .param(token)
                .param(length.toMillis())
                .param(id)
                .query((row, _) -> new ErrandAttempt(id, row.getInt("attempts"),
                        row.getObject("first_attempted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void renew(Map<UUID, UUID> tokensById, Duration length) {
        jdbc.sql("""
                update messaging.delivery set lease_until = clock_timestamp() + ? * interval '1 millisecond'
                where id = any (?::uuid[]) and lease_token = any (?::uuid[])""")
                .param(length.toMillis())
                .param(SqlArrays.texts(tokensById.keySet()))
                .param(SqlArrays.texts(tokensById.values()))
                .update();
    }

    @Override
    public boolean complete(UUID id, UUID token) {
        return jdbc.sql("delete from messaging.delivery where id = ? and lease_token = ?")
                .params(id, token)
                .update() == 1;
    }

    @Override
    public OptionalInt giveBack(UUID id, UUID token, String error) {
        return attempts(jdbc.sql("""
                update messaging.delivery set lease_token = null, lease_until = null, error = ?
                where id = ? and lease_token = ? returning attempts""").params(error, id, token));
    }

    @Override
    public OptionalInt countFailure(UUID id, String error) {
        return attempts(jdbc
                .sql("""
                        update messaging.delivery
                        set attempts = attempts + 1, first_attempted_at = coalesce(first_attempted_at, clock_timestamp()), error = ?
                        where id = ? returning attempts""")
                .params(error, id));
    }

    @Override
    public void postpone(UUID id, Duration delay) {
        jdbc.sql(
                "update messaging.delivery set available_at = clock_timestamp() + ? * interval '1 millisecond' where id = ?")
                .params(delay.toMillis(), id)
                .update();
    }

    @Override
    public void park(UUID id) {
        jdbc.sql("update messaging.delivery set parked_at = clock_timestamp() where id = ?").param(id).update();
    }

    private static OptionalInt attempts(JdbcClient.StatementSpec statement) {
        return statement.query(Integer.class).list().stream().mapToInt(Integer::intValue).findFirst();
    }
}
