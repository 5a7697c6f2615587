package dev.stoa.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.testing.TestDatabase;
import dev.stoa.testing.TestPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ten thousand messages through two instances on one database, one of which is killed on the way. */
class KilledInstanceIT {

    private static final int SERIES = 50;
    private static final int NUMBERS = 100;
    private static final int MESSAGES = 2 * SERIES * NUMBERS;

    private final TestDatabase database = TestPostgres.migrated();

    @Test
    void everyEffectHappensOnceAndInOrderPerKey() throws SQLException {
        execute("create schema counted");
        execute("create table counted.published (series text, number int, primary key (series, number))");
        execute("create table counted.unit (id bigserial, series text, number int)");
        long seed = System.nanoTime();
        try (var survivor = StoaProcess.start(CountingStoa.class, database);
                var victim = StoaProcess.start(CountingStoa.class, database)) {
            survivor.address();
            victim.address();
            survivor.tell("count a %d %d".formatted(SERIES, NUMBERS));
            victim.tell("count b %d %d".formatted(SERIES, NUMBERS));
            int heardBeforeTheKill = MESSAGES / 10 + new Random(seed).nextInt(MESSAGES / 2);
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> number("select count(*) from counted.unit") >= heardBeforeTheKill);
            victim.kill();
            survivor.tell("count b %d %d".formatted(SERIES, NUMBERS));

            await("seed " + seed).atMost(Duration.ofSeconds(90))
                    .untilAsserted(
                            () -> assertThat(number("select count(*) from counted.unit"))
                                    .isGreaterThanOrEqualTo(MESSAGES));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> number("select count(*) from messaging.delivery") == 0);
        }
        assertThat(number("select count(*) from counted.unit")).as("seed %d", seed).isEqualTo(MESSAGES);
        assertThat(number("select count(distinct (series, number)) from counted.unit")).isEqualTo(MESSAGES);
        assertThat(
                number("""
                        select count(*) from (
                          select number, lag(number, 1, 0) over (partition by series order by id) as previous from counted.unit) step
                        where number <> previous + 1"""))
                .as("steps out of order, seed %d", seed)
                .isZero();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
