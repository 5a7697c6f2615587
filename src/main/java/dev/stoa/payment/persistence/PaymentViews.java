package dev.stoa.payment.persistence;

import dev.stoa.kernel.Money;
import dev.stoa.payment.PaymentDetails;
import dev.stoa.payment.PaymentDetails.Posting;
import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.StoredPayment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Payments as others see them. */
@Repository
public class PaymentViews {

    private final JdbcClient database;

    PaymentViews(JdbcClient database) {
        this.database = database;
    }

    public Optional<PaymentDetails> ofOrder(UUID orderId) {
        return database.sql("select * from payment.payment where order_id = ?")
                .param(orderId)
                .query(PaymentRows::read)
                .optional()
                .map(payment -> details(payment, orderId));
    }

    private PaymentDetails details(Payment payment, UUID orderId) {
        StoredPayment stored = payment.snapshot();
        Money refunded = new Money(stored.refundedMinor(), payment.nothing().currency());
        return new PaymentDetails(payment.id(), orderId, payment.state(),
                Objects.requireNonNullElse(stored.method(), "none"), stored.amount(), refunded, ledger(orderId));
    }

    private List<Posting> ledger(UUID orderId) {
        return database.sql("""
                select e.at, p.account, p.amount_minor, p.currency
                from payment.ledger_entry e join payment.posting p on p.entry = e.reference
                where e.order_id = ?
                order by e.position, p.line
                """)
                .param(orderId)
                .query((row, _) -> new Posting(row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("account"), Money.of(row.getLong("amount_minor"), row.getString("currency"))))
                .list();
    }
}
