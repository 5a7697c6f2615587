package dev.stoa.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.console.web.imports.ImportClient;
import dev.stoa.extraction.data.Catalogue;
import dev.stoa.extraction.data.EveryOrder;
import dev.stoa.extraction.data.Modules;
import dev.stoa.extraction.data.WholeShop;
import dev.stoa.extraction.data.sql.Watch;
import dev.stoa.platform.persistence.roles.ModuleNames;
import dev.stoa.testing.TestDatabase;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * X8 at work: under {@code stoa.database.roles=enforced} every kind of order goes its way, each transaction under its
 * module's role, and from no role can a row of another module be reached.
 */
@Enforces({17, 18})
@WholeShop
class X08RolesTests {

    private static final String REFUSED = "42501";

    @LocalServerPort
    int port;

    @Autowired
    JdbcConnectionDetails details;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate nobodys;

    @Autowired
    javax.sql.DataSource pool;

    @Test
    void everyModuleFoundHasARole() {
        assertThat(ModuleNames.found().names()).isEqualTo(Modules.names()).hasSizeGreaterThan(10);
    }

    @Test
    void ordersGoTheirWayUnderTheRolesOfTheirModules() {
        new EveryOrder(port).run();
    }

    @Test
    void productsAreImportedUnderTheRolesOfTheirModules() {
        var staff = new ImportClient(URI.create("http://localhost:" + port), EveryOrder.USER, EveryOrder.PASSWORD);
        ImportClient.assertDone(staff.rows("roled,Roled tray,Oiled by hand.,dining,ROLED-1,Small,EUR,1999,5,{}",
                "roled,Roled tray,Oiled by hand.,dining,ROLED-2,Large,EUR,2999,7,{}"), 2, 0);
        assertThat(staff.staff.stock("ROLED-2").path("available").asInt()).isEqualTo(7);
    }

    @Test
    void eachRoleReachesItsOwnTablesAndNoOthers() throws SQLException {
        List<String> offenders = new ArrayList<>();
        int tried = 0;
        try (Connection database = ((TestDatabase) details).connect()) {
            var tables = new Catalogue(database).tables();
            for (String module : Modules.names()) {
                execute(database, "set role " + module);
                for (String table : tables) {
                    var open = open(module, table);
                    for (var attempt : attempts(table)) {
                        tried++;
                        String refusal = refusal(database, attempt);
                        if (!REFUSED.equals(refusal) && !open.contains(attempt.verb)) {
                            offenders.add(module + " could: " + attempt.sql + " (" + refusal + ")");
                        }
                        if (REFUSED.equals(refusal) && open.contains(attempt.verb)) {
                            offenders.add(module + " could not: " + attempt.sql);
                        }
                    }
                }
                execute(database, "reset role");
            }
        }
        assertThat(tried).isGreaterThan(1000);
        holds(offenders);
    }

    @Test
    @Plants(ExtractionRule.X8)
    void aTransactionReachesOnlyItsModulesTables() {
        assertThat(in("dev.stoa.cart.application.Planted.run", "select count(*) from cart.cart")).isNull();
        assertThat(in("dev.stoa.cart.application.Planted.run", "select count(*) from catalog.variant"))
                .isEqualTo(REFUSED);
        assertThat(in("dev.stoa.checkout.application.Planted.run", "delete from messaging.message"))
                .isEqualTo(REFUSED);
    }

    @Test
    @Plants(ExtractionRule.X8)
    void whoForgetsToSayWhoTheyAreReachesNothing() {
        assertThat(in(null, "select count(*) from cart.cart")).isEqualTo(REFUSED);
        assertThat(in("dev.stoa.nowhere.Planted.run", "select count(*) from cart.cart")).isEqualTo(REFUSED);
        assertThatThrownBy(() -> nobodys.queryForObject("select count(*) from cart.cart", Long.class))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for schema cart\n  Position: 22");
        assertThatThrownBy(() -> JdbcClient.create(pool).sql("select 1 from cart.cart").query().listOfRows())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** A rollback undoes what was set in its transaction; the role must not be. */
    @Test
    void aRollbackLeavesNoRoleBehind() {
        for (int i = 0; i < 50; i++) {
            assertThat(in("dev.stoa.cart.application.Planted.run", "select 1 / 0 from cart.cart")).isIn("22012", null);
            assertThat(in("dev.stoa.pricing.application.Planted.run", "select count(*) from cart.cart"))
                    .isEqualTo(REFUSED);
            assertThat(in("dev.stoa.cart.application.Planted.run", "select count(*) from cart.cart")).isNull();
        }
    }

    /** The state that the statement was refused with; null when it was not. */
    private @Nullable String in(@Nullable String transaction, String sql) {
        var template = new TransactionTemplate(transactions);
        if (transaction != null) {
            template.setName(transaction);
        }
        try {
            return template.<@Nullable String>execute(status -> {
                status.setRollbackOnly();
                return refusal(DataSourceUtils.getConnection(pool), new Attempt("", sql));
            });
        } finally {
            Watch.OF_ALL_TESTS.takeOffences(); // what is planted here breaks X7 as well
        }
    }

    /** What a role may do with a table: everything with its own, and its part with the log. */
    private static List<String> open(String module, String table) {
        boolean partition = table.startsWith("messaging.message_");
        if (table.startsWith(module + ".")) {
            return List.of("select", "insert", "update", "delete");
        }
        return switch (partition ? "" : table) {
            case "messaging.message" -> List.of("select", "insert");
            case "messaging.delivery" -> List.of("select", "insert", "update", "delete");
            default -> List.of();
        };
    }

    private static List<Attempt> attempts(String table) {
        return List.of(new Attempt("select", "select from " + table + " limit 0"),
                new Attempt("insert", "insert into " + table + " select * from " + table + " where false"),
                new Attempt("update", "select from " + table + " limit 0 for update"),
                new Attempt("delete", "delete from " + table + " where false"),
                new Attempt("truncate", "truncate " + table),
                new Attempt("alter", "alter table " + table + " disable trigger all"),
                new Attempt("drop", "drop table " + table));
    }

    private static @Nullable String refusal(Connection database, Attempt attempt) {
        try {
            execute(database, attempt.sql);
            return null;
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void holds(List<String> offenders) {
        assertThat(offenders).withFailMessage(() -> ExtractionRule.X8.violatedBy(offenders)).isEmpty();
    }

    private record Attempt(String verb, String sql) {}
}
