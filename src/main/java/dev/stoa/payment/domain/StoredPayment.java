package dev.stoa.payment.domain;

import dev.stoa.kernel.Money;
import dev.stoa.payment.PaymentState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it is stored.
 *
 * @param orderId known when authorizing is asked for, and so is the amount
 * @param method null for one that was never prepared
 * @param token forgotten, with the fingerprint, as soon as the payment is decided
 * @param tries the number of the present try to authorize
 * @param captureRefusals how often the provider refused to capture
 */
public record StoredPayment(UUID id, PaymentState state, @Nullable UUID orderId, @Nullable Money amount,
        long refundedMinor, @Nullable String method, @Nullable String token, @Nullable String fingerprint, int tries,
        int captureRefusals, long version) {

    /** One that nobody prepared. */
    public static StoredPayment blank(UUID id) {
        return new StoredPayment(id, PaymentState.PREPARED, null, null, 0, null, null, null, 1, 0, 0);
    }

    StoredPayment with(PaymentState next) {
        return new StoredPayment(id, next, orderId, amount, refundedMinor, method, token, fingerprint, tries,
                captureRefusals, version);
    }

    StoredPayment forOrder(UUID order, @Nullable Money total) {
        return new StoredPayment(id, state, order, total, refundedMinor, method, token, fingerprint, tries,
                captureRefusals, version);
    }

    StoredPayment withNextTry() {
        return new StoredPayment(id, state, orderId, amount, refundedMinor, method, token, fingerprint, tries + 1,
                captureRefusals, version);
    }

    StoredPayment withCaptureRefusal() {
        return new StoredPayment(id, state, orderId, amount, refundedMinor, method, token, fingerprint, tries,
                captureRefusals + 1, version);
    }

    StoredPayment withRefunded(long minor) {
        return new StoredPayment(id, state, orderId, amount, minor, method, token, fingerprint, tries,
                captureRefusals, version);
    }

    StoredPayment withoutInstrument() {
        return new StoredPayment(id, state, orderId, amount, refundedMinor, method, null, null, tries,
                captureRefusals, version);
    }

    StoredPayment withNextVersion() {
        return new StoredPayment(id, state, orderId, amount, refundedMinor, method, token, fingerprint, tries,
                captureRefusals, version + 1);
    }

    /** Without the token, which belongs in no log. */
    @Override
    public String toString() {
        return "Payment[" + id + ", " + state + "]";
    }
}
