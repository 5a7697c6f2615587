package dev.stoa.messaging.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The delivery table is nearly always empty, and a vacuum that finds it so must not teach the planner to scan it: a
 * prepared claim would keep that plan when the table is full (docs/adr/0003-our-own-message-log.md).
 */
class ClaimPlanTests {

    @Test
    void claimsByThePrimaryKeyAfterAVacuumOfTheEmptyTable() throws SQLException {
        try (var connection = TestPostgres.migrated().connect()) {
            execute(connection, "vacuum analyze messaging.delivery");
            for (var claim : List.of(JdbcDeliveries.TAKE, JdbcDeliveries.TAKE_ALL)) {
                assertThat(planOf(claim, connection))
                        .anyMatch(line -> line.contains("Index Scan using delivery_pkey"))
                        .anyMatch(line -> line.contains("using delivery_lane"))
                        .noneMatch(line -> line.contains("Seq Scan"));
            }
        }
    }

    /** The same without the padding of the migration: this is what the test above guards against. */
    @Test
    void wouldScanATableThatWasNeverFilled() throws SQLException {
        try (var connection = TestPostgres.migrated().connect()) {
            execute(connection, "truncate messaging.delivery");
            execute(connection, "vacuum analyze messaging.delivery");
            assertThat(planOf(JdbcDeliveries.TAKE, connection)).anyMatch(line -> line.contains("Seq Scan"));
        }
    }

    private static List<String> planOf(String claim, Connection connection) throws SQLException {
        execute(connection, "set plan_cache_mode = force_generic_plan");
        execute(connection, "deallocate all");
        execute(connection, "prepare claim as " + claim.replace("?", "$1"));
        var id = UUID.randomUUID();
        var argument = claim.equals(JdbcDeliveries.TAKE) ? "'" + id + "'" : "'{" + id + "}'";
        var plan = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain execute claim(" + argument + ")")) {
            while (rows.next()) {
                plan.add(rows.getString(1));
            }
        }
        return plan;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
