package dev.stoa.payment.persistence;

import dev.stoa.kernel.Money;
import dev.stoa.payment.PaymentState;
import dev.stoa.payment.domain.LedgerEntry;
import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.StoredPayment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payments and ledger entries as columns and back. */
final class PaymentRows {

    private PaymentRows() {}

    static Payment read(ResultSet row, int number) throws SQLException {
        return new Payment(new StoredPayment(row.getObject("id", UUID.class),
                PaymentState.valueOf(row.getString("state")), row.getObject("order_id", UUID.class), amount(row),
                row.getLong("refunded_minor"), row.getString("method"), row.getString("token"),
                row.getString("fingerprint"), row.getInt("tries"), row.getInt("capture_refusals"),
                row.getLong("version")));
    }

    /** In the order of the columns of {@code JdbcPayments.save}. */
    static List<@Nullable Object> columns(StoredPayment payment) {
        Money amount = payment.amount();
        return Arrays.asList(payment.state().name(), payment.orderId(), amount == null ? null : amount.amountMinor(),
                amount == null ? null : amount.currency().getCurrencyCode(), payment.refundedMinor(), payment.token(),
                payment.fingerprint(), payment.tries(), payment.captureRefusals());
    }

    /** Entries as two arrays (reference, fact), their postings as five (entry, line, account, amount, currency). */
    static List<Object> postings(List<LedgerEntry> entries) {
        List<Line> lines = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            for (LedgerEntry.Posting posting : entry.postings()) {
                lines.add(new Line(entry.reference(), lines.size(), posting));
            }
        }
        return List.of(entries.stream().map(LedgerEntry::reference).toArray(String[]::new),
                entries.stream().map(entry -> entry.fact().name()).toArray(String[]::new),
                lines.stream().map(Line::entry).toArray(String[]::new),
                lines.stream().map(Line::number).toArray(Integer[]::new),
                lines.stream().map(line -> line.posting().account().title()).toArray(String[]::new),
                lines.stream().map(line -> line.posting().amount().amountMinor()).toArray(Long[]::new),
                lines.stream()
                        .map(line -> line.posting().amount().currency().getCurrencyCode())
                        .toArray(String[]::new));
    }

    static @Nullable Money amount(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return currency == null ? null : Money.of(row.getLong("amount_minor"), currency);
    }

    private record Line(String entry, int number, LedgerEntry.Posting posting) {}
}
