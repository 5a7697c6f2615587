package dev.stoa.payment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.payment.application.Till.Order;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the database itself refuses, whatever a program may try. */
@Enforces(8)
@PaymentModuleTest
class LedgerTests {

    @Autowired
    Till till;
    @Autowired
    JdbcClient database;
    @Autowired
    TransactionOperations transactions;

    @Test
    void takesAnEntryThatBalancesInEachCurrency() {
        String entry = book("EUR 100", "EUR -100", "USD 5", "USD -5");
        assertThat(database.sql("select count(*) from payment.posting where entry = ?")
                .param(entry)
                .query(Integer.class)
                .single()).isEqualTo(4);
    }

    @Test
    void refusesAnEntryThatDoesNotBalance() {
        assertUnbalanced("EUR 100", "EUR -99");
    }

    @Test
    void refusesAnEntryThatBalancesOnlyAcrossCurrencies() {
        assertUnbalanced("EUR 100", "USD -100");
    }

    @Test
    void refusesAPostingAddedToAnEntryLater() {
        String entry = book("EUR 100", "EUR -100");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transactions.executeWithoutResult(_ -> post(entry, 9, "EUR 1")))
                .withMessageContaining("does not balance");
    }

    @Test
    void refusesAFactThatWasBookedBefore() {
        Order order = till.authorized("tok_ok");
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> enter(order.paymentId() + "/authorize/1", order.id()));
    }

    @Test
    void refusesToChangeWhatWasBooked() {
        till.authorized("tok_ok");
        for (String change : new String[]{"update payment.posting set amount_minor = 0", "delete from payment.posting",
                "truncate payment.posting, payment.ledger_entry", "update payment.ledger_entry set order_id = null",
                "delete from payment.ledger_entry", "delete from sandbox.charge", "truncate sandbox.charge",
                "update sandbox.charge set amount_minor = 0"}) {
            assertThatExceptionOfType(DataAccessException.class).as(change)
                    .isThrownBy(() -> database.sql(change).update())
                    .withMessageContaining("append-only");
        }
    }

    @Test
    void balancesForEveryOrderAndCurrency() {
        till.captured("tok_ok");
        till.authorized("tok_ok");
        assertThat(database.sql("""
                select count(*) from (
                    select from payment.posting p join payment.ledger_entry e on e.reference = p.entry
                    group by e.order_id, p.currency having sum(p.amount_minor) <> 0) unbalanced
                """).query(Integer.class).single()).isZero();
    }

    private void assertUnbalanced(String... postings) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> book(postings))
                .withMessageContaining("does not balance");
    }

    private String book(String... postings) {
        String entry = "test/" + UUID.randomUUID();
        transactions.executeWithoutResult(_ -> {
            enter(entry, UUID.randomUUID());
            for (int line = 0; line < postings.length; line++) {
                post(entry, line, postings[line]);
            }
        });
        return entry;
    }

    private void enter(String reference, UUID orderId) {
        database.sql("insert into payment.ledger_entry (reference, order_id, fact) values (?, ?, 'AUTHORIZED')")
                .param(reference)
                .param(orderId)
                .update();
    }

    private void post(String entry, int line, String money) {
        database.sql("""
                insert into payment.posting (entry, line, account, amount_minor, currency)
                values (?, ?, 'sales', ?, ?)
                """)
                .param(entry)
                .param(line)
                .param(Long.parseLong(money.substring(4)))
                .param(money.substring(0, 3))
                .update();
    }
}
