package dev.stoa.messaging.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The delivery table is nearly always empty, and a vacuum that finds it so must not teach the planner to read all of it: a
 * prepared claim would keep that plan when the table is full (docs/adr/0003-our-own-message-log.md).
 */
@Enforces(3)
class ClaimPlanTests {

    private static final String OF_ONE = JdbcDeliveries.TAKE;
    private static final String OF_SEVERAL = JdbcDeliveries.TAKE_ALL;

    @ParameterizedTest
    @CsvSource({"force_generic_plan", "force_custom_plan"})
    void claimsByKeyAlthoughTheTableWasEmptyWhenItWasAnalyzed(String mode) throws SQLException {
        try (var connection = TestPostgres.migrated().connect()) {
            execute(connection, "vacuum analyze messaging.delivery");
            var id = fill(connection);
            for (var claim : List.of(OF_ONE, OF_SEVERAL)) {
                var plan = plan(connection, mode, claim, id);
                assertThat(plan).anyMatch(line -> line.contains("Index Scan using delivery_pkey"))
                        .anyMatch(line -> line.matches(".*Index Cond:.*module = .*key = .*position.* < .*"))
                        .noneMatch(line -> line.contains("Seq Scan"));
                assertThat(pagesRead(plan)).isLessThan(40);
            }
        }
    }

    /** The same without the padding of the migration: this is one of the things that the test above guards against. */
    @Test
    void wouldReadAllOfATableThatWasNeverFilled() throws SQLException {
        try (var connection = TestPostgres.migrated().connect()) {
            execute(connection, "truncate messaging.delivery");
            execute(connection, "vacuum analyze messaging.delivery");
            execute(connection, "set plan_cache_mode = force_generic_plan");
            execute(connection, "prepare claim as " + OF_ONE.replace("?", "$1"));
            assertThat(explain(connection, UUID.randomUUID().toString())).anyMatch(line -> line.contains("Seq Scan"));
        }
    }

    private static UUID fill(Connection connection) throws SQLException {
        execute(connection,
                """
                        insert into messaging.delivery (id, message_id, position, listener, module, key, available_at)
                        select uuidv7(), uuidv7(), n, 'listener', 'module', 'key-' || n, now() from generate_series(1, 4000) n""");
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from messaging.delivery where position = 2000")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private static List<String> plan(Connection connection, String mode, String claim, UUID id) throws SQLException {
        execute(connection, "set plan_cache_mode = " + mode);
        execute(connection, "deallocate all");
        execute(connection, "prepare claim as " + claim.replace("?", "$1"));
        return explain(connection, claim.equals(OF_ONE) ? id.toString() : "{" + id + "}");
    }

    private static List<String> explain(Connection connection, String argument) throws SQLException {
        execute(connection, "begin");
        var plan = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain (analyze, buffers) execute claim('" + argument + "')")) {
            while (rows.next()) {
                plan.add(rows.getString(1));
            }
        }
        execute(connection, "rollback");
        return plan;
    }

    private static int pagesRead(List<String> plan) {
        return plan.stream()
                .map(Pattern.compile("shared hit=(\\d+)")::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElseThrow();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
