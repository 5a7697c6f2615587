package dev.stoa.payment.persistence;

import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.Payments;
import dev.stoa.payment.domain.StoredPayment;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Payments in PostgreSQL. Saving one, with its ledger entries, is one statement. */
@Repository
class JdbcPayments implements Payments {

    private final JdbcClient database;

    JdbcPayments(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public void prepare(UUID id, String method, String token, String fingerprint) {
        database.sql("""
                insert into payment.payment (id, method, token, fingerprint) values (?, ?, ?, ?)
                on conflict (id) do nothing
                """).param(id).param(method).param(token).param(fingerprint).update();
    }

    @Override
    @Transactional
    public int removeUnused() {
        return database.sql("""
                delete from payment.payment
                where state = 'PREPARED' and order_id is null and prepared_at < now() - interval '24 hours'
                """).update();
    }

    @Override
    public Payment get(UUID id) {
        return database.sql("select * from payment.payment where id = ?")
                .param(id)
                .query(PaymentRows::read)
                .optional()
                .orElseGet(() -> blank(id));
    }

    @Override
    @Transactional
    public Optional<Payment> lockOf(UUID orderId) {
        return database.sql("select * from payment.payment where order_id = ? for update")
                .param(orderId)
                .query(PaymentRows::read)
                .optional();
    }

    @Override
    @Transactional
    public void save(Payment payment) {
        StoredPayment now = payment.snapshot();
        int written = database.sql("""
                with changed as (
                    update payment.payment
                    set state = ?, order_id = ?, amount_minor = ?, currency = ?, refunded_minor = ?, token = ?,
                        fingerprint = ?, tries = ?, capture_refusals = ?, version = version + 1
                    where id = ? and version = ?
                    returning order_id
                ), entry as (
                    insert into payment.ledger_entry (reference, order_id, fact)
                    select e.reference, changed.order_id, e.fact
                    from changed, unnest(?::text[], ?::text[]) as e (reference, fact)
                    on conflict (reference) do nothing
                    returning reference
                ), posting as (
                    insert into payment.posting (entry, line, account, amount_minor, currency)
                    select p.*
                    from entry
                    join unnest(?::text[], ?::int[], ?::text[], ?::bigint[], ?::text[])
                        as p (entry, line, account, amount_minor, currency) on p.entry = entry.reference
                )
                select count(*) from changed
                """)
                .params(PaymentRows.columns(now))
                .param(now.id())
                .param(now.version())
                .params(PaymentRows.postings(payment.entries()))
                .query(Integer.class)
                .single();
        if (written == 0) {
            throw new OptimisticLockingFailureException("Payment " + now.id() + " was changed by somebody else");
        }
        payment.saved();
    }

    @Override
    @Transactional
    public boolean answerOnce(UUID messageId) {
        return database.sql("insert into payment.answered_command (message_id) values (?) on conflict do nothing")
                .param(messageId)
                .update() == 1;
    }

    private Payment blank(UUID id) {
        database.sql("insert into payment.payment (id) values (?) on conflict (id) do nothing").param(id).update();
        return new Payment(StoredPayment.blank(id));
    }
}
