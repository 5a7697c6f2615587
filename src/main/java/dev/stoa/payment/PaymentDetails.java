package dev.stoa.payment;

import dev.stoa.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The payment of an order.
 *
 * @param provider name of the provider, such as {@code sandbox}
 * @param ledger the postings of the order, oldest first; they sum to zero
 */
public record PaymentDetails(
        UUID id, UUID orderId, PaymentState state, String provider, @Nullable Money amount, Money refunded,
        List<Posting> ledger) {

    /**
     * One side of a ledger entry.
     *
     * @param amount signed, debit positive
     */
    public record Posting(Instant at, String account, Money amount) {}
}
