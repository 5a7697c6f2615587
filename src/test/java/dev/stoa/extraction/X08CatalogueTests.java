package dev.stoa.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.data.Catalogue;
import dev.stoa.extraction.data.Modules;
import dev.stoa.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * X8 as the database sees it: in the catalogue of a migrated PostgreSQL nothing of one schema needs or mentions another, each
 * schema is a module's, and nobody has rights on a schema but its module, save for what all may do with the log.
 */
@Enforces({1, 17, 18})
class X08CatalogueTests {

    private Connection database;

    @BeforeEach
    void connect() throws SQLException {
        database = TestPostgres.migrated().connect();
    }

    @AfterEach
    void disconnect() throws SQLException {
        database.close();
    }

    @Test
    void everySchemaIsAModules() throws SQLException {
        List<String> strangers = new ArrayList<>(Modules.schemas(database));
        assertThat(strangers).isNotEmpty();
        strangers.removeAll(Modules.names());
        holds(strangers);
    }

    @Test
    void nothingCrossesSchemas() throws SQLException {
        holds(new Catalogue(database).crossings());
    }

    @Test
    void rightsAreThoseOfTheOwnSchemaAndTheLog() throws SQLException {
        List<String> grants = new Catalogue(database).grants();
        assertThat(grants).contains("cart SELECT cart.cart", "cart INSERT messaging.message");
        holds(grants.stream().filter(grant -> !isOwn(grant) && !isOfTheLog(grant)).toList());
        holds(new Catalogue(database).powersOf(Modules.names()));
    }

    @Plants(ExtractionRule.X8)
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create table cart.planted (sku text references catalog.variant)                           | planted_sku_fkey
            create view cart.planted as select sku from catalog.variant                              | cart.planted
            create materialized view cart.planted as select sku from catalog.variant                 | cart.planted
            create table cart.planted (id bigint default nextval('catalog.product_number'))          | default value for column id of table cart.planted
            create table cart.planted (like catalog.variant) inherits (catalog.variant)              | table cart.planted
            create table cart.planted (product catalog.variant)                                      | cart.planted
            create trigger planted before insert on cart.cart for each statement execute function ordering.refuse_change() | trigger planted
            create function cart.planted() returns bigint language sql return (select count(*) from catalog.variant) | function cart.planted
            create function cart.planted() returns bigint language plpgsql as $$ begin return (select count(*) from Catalog . variant); end $$ | function cart.planted() mentions catalog
            create function cart.planted() returns bigint language sql as 'select count(*) from "catalog".variant'   | function cart.planted() mentions catalog
            create function cart.planted() returns int language sql security definer return 1        | owner's rights
            create function cart.planted() returns int language sql set search_path = catalog return 1 | looks for names in search_path=catalog
            alter role cart in database current set search_path = catalog                            | role cart looks for names
            """)
    void seesWhatCrosses(String ddl, String offender) throws SQLException {
        plant(ddl);
        assertThat(new Catalogue(database).crossings()).as(ddl)
                .isNotEmpty()
                .allMatch(crossing -> crossing.contains("planted") || crossing.contains(offender))
                .anyMatch(crossing -> crossing.contains(offender));
    }

    @Plants(ExtractionRule.X8)
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grant select on catalog.variant to cart                | cart SELECT catalog.variant
            grant select (sku) on catalog.variant to cart          | cart SELECT catalog.variant.sku
            grant select on catalog.variant to public              | public SELECT catalog.variant
            grant truncate on messaging.message to cart            | cart TRUNCATE messaging.message
            grant select on messaging.discarded to cart            | cart SELECT messaging.discarded
            grant create on schema cart to cart                    | cart CREATE cart
            grant usage on schema public to cart                   | cart USAGE public
            grant usage on schema catalog to cart                  | cart USAGE catalog
            create function catalog.planted() returns int language sql security definer return 1 | public EXECUTE catalog.planted()
            """)
    void seesARightTooMany(String ddl, String right) throws SQLException {
        plant(ddl);
        assertThat(new Catalogue(database).grants().stream().filter(grant -> !isOwn(grant) && !isOfTheLog(grant)))
                .containsExactly(right);
    }

    @Test
    @Plants(ExtractionRule.X8)
    void seesARoleThatMayBecomeAnother() throws SQLException {
        // Roles belong to the whole server: what is planted must be gone before the next test.
        database.setAutoCommit(false);
        plant("grant catalog to cart");
        plant("alter role cart login");
        assertThat(new Catalogue(database).powersOf(Modules.names())).containsExactlyInAnyOrder(
                "cart may become catalog", "cart is more than a role");
        database.rollback();
    }

    private void plant(String ddl) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(ddl.replace("database current", "database " + database.getCatalog()));
        }
    }

    /** Reading and writing rows, never owning. */
    private static boolean isOwn(String grant) {
        String[] words = grant.split(" ", 3);
        String schema = words[2].split("\\.", 2)[0];
        return schema.equals(words[0]) && (words[2].contains(".")
                ? List.of("SELECT", "INSERT", "UPDATE", "DELETE", "USAGE", "EXECUTE").contains(words[1])
                : words[1].equals("USAGE"));
    }

    private static boolean isOfTheLog(String grant) {
        String[] words = grant.split(" ", 2);
        return Modules.names().contains(words[0]) && List.of("USAGE messaging", // to see it
                "INSERT messaging.message", "INSERT messaging.delivery", "USAGE messaging.\"position\"", // append
                "UPDATE messaging.delivery", "DELETE messaging.delivery", // claim
                "SELECT messaging.message", "SELECT messaging.delivery").contains(words[1]); // read
    }

    private static void holds(List<String> offenders) {
        assertThat(offenders).withFailMessage(() -> ExtractionRule.X8.violatedBy(offenders)).isEmpty();
    }
}
