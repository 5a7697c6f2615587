package dev.stoa.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.extraction.data.sql.Footprint;
import dev.stoa.extraction.data.sql.SqlReader;
import dev.stoa.extraction.data.sql.Unreadable;
import dev.stoa.extraction.data.sql.Watch;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * X7 is watched at JDBC in every Spring test ({@code dev.stoa.extraction.data.sql}); here are the transactions that the watch
 * must catch, and the proof that it is on.
 */
@Enforces({1, 17})
@SpringBootTest
class X07OneSchemaTests {

    private static final String EMPTY_CARTS = "delete from cart.cart where false";
    private static final String EMPTY_PRODUCTS = "update catalog.product set name = '' where false";
    private static final String EMPTY_LOG = "delete from messaging.delivery where false";

    @Autowired
    DataSource database;

    /** Not the one of all tests: what is planted here is meant for this class. */
    private Watch watch = new Watch();
    private JdbcTemplate jdbc = new JdbcTemplate();
    private TransactionTemplate transaction = new TransactionTemplate();

    @BeforeEach
    void watch() {
        watch = new Watch();
        // The pool below the watch of all tests.
        var pool = ((org.springframework.jdbc.datasource.DelegatingDataSource) database).getTargetDataSource();
        var watched = watch.over(java.util.Objects.requireNonNull(pool));
        jdbc = new JdbcTemplate(watched);
        transaction = new TransactionTemplate(new JdbcTransactionManager(watched));
    }

    @Test
    void watchesEveryStatementOfEverySpringTest() {
        long before = Watch.OF_ALL_TESTS.statements();
        new JdbcTemplate(database).queryForList("select 1");
        assertThat(Watch.OF_ALL_TESTS.statements()).isGreaterThan(before);
    }

    @Test
    void aTransactionMayWriteOneSchemaAndTheLog() {
        assertThat(offencesOf("dev.stoa.cart.application.Planted.run", EMPTY_CARTS, EMPTY_LOG, EMPTY_CARTS)).isEmpty();
        assertThat(offencesOf(null, EMPTY_CARTS)).isEmpty();
    }

    @Test
    void statementsWithAutoCommitAreTransactionsOfTheirOwn() {
        jdbc.update(EMPTY_CARTS);
        jdbc.update(EMPTY_PRODUCTS);
        assertThat(watch.takeOffences()).isEmpty();
    }

    @Test
    @Plants(ExtractionRule.X7)
    void catchesATransactionThatWritesTwoSchemas() {
        assertThat(offencesOf(null, EMPTY_CARTS, EMPTY_LOG, EMPTY_PRODUCTS)).singleElement()
                .asString()
                .contains("it writes [cart, catalog] with")
                .contains(EMPTY_PRODUCTS);
    }

    @Test
    @Plants(ExtractionRule.X7)
    void catchesTheModulesThatATransactionHasNoBusinessWith() {
        assertThat(offencesOf("dev.stoa.cart.application.Planted.run", "select count(*) from catalog.product"))
                .singleElement()
                .asString()
                .contains("dev.stoa.cart.application.Planted.run: it is the transaction of cart and reaches [catalog]");
    }

    @ParameterizedTest
    @Plants(ExtractionRule.X7)
    @ValueSource(strings = {
            "with gone as (delete from cart.cart where false returning id) update catalog.product set name = '' where false and exists (select from gone)",
            "select count(*) from cart.cart where exists (select from catalog.variant v for update skip locked)",
            "select catalog.slices(1), count(*) from cart.cart",
            "insert into cart.cart select c.* from cart.cart c join \"catalog\".product p on p.id = c.id where false",
            "merge into cart.cart c using catalog.product p on p.id = c.id when matched then delete"})
    void catchesOneStatementThatReachesTwoSchemas(String sql) {
        assertThat(offencesOf(null, sql)).singleElement()
                .asString()
                .contains("one statement reaches [cart, catalog]");
    }

    @ParameterizedTest
    @Plants(ExtractionRule.X7)
    @ValueSource(strings = {"do $$ begin delete from cart.cart; end $$", "select from", "select * from cart",
            "copy cart.cart from stdin", "truncate cart", "lock table product in exclusive mode", "drop table cart",
            "truncate cart.cart; do $$ begin delete from catalog.product; end $$",
            "select 1; do $$ begin delete from cart.cart; end $$"})
    void failsOnWhatItCannotRead(String sql) {
        assertThatThrownBy(() -> SqlReader.read(sql)).isInstanceOf(Unreadable.class);
    }

    /** Not that they go nowhere, as what they begin with does. */
    @ParameterizedTest
    @Plants(ExtractionRule.X7)
    @ValueSource(strings = {"set local x = 0; delete from cart.cart; update catalog.product set name = ''",
            "set x to default; truncate cart.cart"})
    void readsNothingBehindWhatItDoesNotParse(String sql) {
        assertThatThrownBy(() -> SqlReader.read(sql)).isInstanceOf(Unreadable.class);
    }

    @Test
    @Plants(ExtractionRule.X7)
    void catchesStatementsHoweverTheyAreSent() {
        transaction.executeWithoutResult(_ -> {
            jdbc.execute(EMPTY_CARTS);
            jdbc.batchUpdate(EMPTY_PRODUCTS, "select set_config('application_name', 'planted', true)");
        });
        transaction.executeWithoutResult(_ -> {
            jdbc.batchUpdate("delete from cart.cart where id = ?::uuid", List.<Object[]>of());
            jdbc.batchUpdate("delete from pricing.price where sku = ?", List.<Object[]>of(new Object[]{"none"}));
            jdbc.batchUpdate("delete from catalog.variant where sku = ?", List.<Object[]>of(new Object[]{"none"}));
        });
        assertThat(watch.takeOffences()).hasSize(2);
    }

    @Test
    @Plants(ExtractionRule.X7)
    void whatTheWatchOfAllTestsFindsIsKeptForTheTestToFail() {
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(_ -> {
            new JdbcTemplate(database).update(EMPTY_CARTS);
            new JdbcTemplate(database).update(EMPTY_PRODUCTS);
        });
        var offences = Watch.OF_ALL_TESTS.takeOffences();
        assertThat(ExtractionRule.X7.violatedBy(offences)).contains("X7: a transaction writes one schema",
                "docs/adr/0017-ready-to-leave.md", "it writes [cart, catalog]", EMPTY_PRODUCTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select 1                                                                              |                   |
            select set_config('role', ?, false)                                                   |                   |
            set local transaction_timeout = 0                                                     |                   |
            lock table ordering.order_view in exclusive mode                                      | ordering          | ordering
            select c.id from cart.cart c for update skip locked                                   | cart              |
            call messaging.make_partitions(?, ?)                                                  | messaging         | messaging
            insert into cart.cart (id) select id from unnest(?::uuid[]) as t (id) on conflict do nothing returning id | cart | cart
            truncate cart.cart; select 1                                                          | cart              | cart
            explain analyze delete from cart.cart                                                 | cart              | cart
            select found.named from catalog.matches(?::tsquery, ?::tsquery, true, 1, 2) as found             | catalog           | catalog
            """)
    void readsWhereAStatementGoes(String sql, @Nullable String reached, @Nullable String written) {
        assertThat(SqlReader.read(sql)).isEqualTo(new Footprint(set(reached), set(written)));
    }

    private static Set<String> set(@Nullable String words) {
        return words == null ? Set.of() : Set.of(words.split(" "));
    }

    private List<String> offencesOf(@Nullable String name, String... statements) {
        if (name != null) {
            transaction.setName(name);
        }
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (String sql : statements) {
                jdbc.execute(sql);
            }
        });
        return watch.takeOffences();
    }
}
