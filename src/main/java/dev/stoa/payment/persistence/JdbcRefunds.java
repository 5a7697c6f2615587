package dev.stoa.payment.persistence;

import dev.stoa.kernel.Money;
import dev.stoa.payment.RefundDetails.State;
import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.Refund;
import dev.stoa.payment.domain.Refunds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Refunds in PostgreSQL. */
@Repository
class JdbcRefunds implements Refunds {

    private final JdbcClient database;

    JdbcRefunds(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Refund> get(UUID id) {
        return database.sql("select * from payment.refund where id = ?").param(id).query(JdbcRefunds::read).optional();
    }

    @Override
    public Optional<Refund> ofRequest(UUID requestId) {
        return database.sql("select * from payment.refund where request_id = ?")
                .param(requestId)
                .query(JdbcRefunds::read)
                .optional();
    }

    @Override
    public Money promised(Payment payment) {
        return database.sql("""
                select coalesce(sum(amount_minor), 0)::bigint from payment.refund
                where payment_id = ? and state in ('REQUESTED', 'REFUNDED')
                """)
                .param(payment.id())
                .query((row, _) -> new Money(row.getLong(1), payment.amount().currency()))
                .single();
    }

    @Override
    public void add(Refund refund) {
        database.sql("""
                insert into payment.refund (id, request_id, payment_id, order_id, amount_minor, currency, state)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .param(refund.id())
                .param(refund.requestId())
                .param(refund.paymentId())
                .param(refund.orderId())
                .param(refund.amount().amountMinor())
                .param(refund.amount().currency().getCurrencyCode())
                .param(refund.state().name())
                .update();
    }

    @Override
    public void close(Refund refund) {
        database.sql("update payment.refund set state = ? where id = ?")
                .param(refund.state().name())
                .param(refund.id())
                .update();
    }

    private static Refund read(ResultSet row, int number) throws SQLException {
        return new Refund(row.getObject("id", UUID.class), row.getObject("request_id", UUID.class),
                row.getObject("payment_id", UUID.class), row.getObject("order_id", UUID.class),
                Money.of(row.getLong("amount_minor"), row.getString("currency")),
                State.valueOf(row.getString("state")));
    }
}
