package dev.stoa.payment;

import dev.stoa.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes payments. */
public interface PaymentOperations {

    /**
     * Takes a payment token in before the order is placed. The token stays here. Throws {@code RequestRefused} (invalid,
     * fields {@code payment.method} and {@code payment.token}) for a method or token that cannot be used.
     *
     * @return the payment's id
     */
    UUID prepare(UUID requestId, String method, String token);

    /**
     * Asks for money of a captured payment to be paid back; the provider is called afterwards and {@code PaymentRefunded}
     * tells the outcome. Throws {@code RequestRefused}: not found, conflict {@code not_captured} before capture, invalid
     * {@code refund_exceeds_payment} when more than was captured would go back, refunds under way counted.
     *
     * @param amount null for all that is left
     */
    RefundDetails refund(UUID requestId, UUID orderId, @Nullable Money amount);
}
