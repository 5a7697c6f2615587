package dev.stoa.payment.domain;

import dev.stoa.kernel.Money;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The port to a payment provider. References are ours and make every call safe to repeat: a known one changes nothing and is
 * answered as before. Every call may throw {@link ProviderFailed}, and all that change something {@link AnswerLost}.
 */
public interface PaymentProvider {

    /** The method of payment it serves, such as {@code sandbox}. */
    String method();

    /** The fingerprint of the instrument behind a token; empty when the provider does not know the token. */
    Optional<String> fingerprint(String token);

    Answer authorize(Authorization authorization);

    /** What the provider decided under a reference; empty when it decided nothing. */
    Optional<Answer> find(String reference);

    Answer capture(String reference, String authorization);

    /** Lets go what was set aside, or sees to it that it never will be: then the answer is a refusal. */
    Answer voidAuthorization(String reference, String authorization);

    Answer refund(String reference, String authorization, Money amount);

    /** An amount to set aside. */
    record Authorization(String reference, UUID orderId, String token, Money amount) {

        /** Without the token, which belongs in no log. */
        @Override
        public String toString() {
            return "Authorization[" + reference + ", " + amount + "]";
        }
    }

    /**
     * What the provider says.
     *
     * @param refusal its word for why not, null when accepted
     */
    record Answer(@Nullable String refusal) {

        public static final Answer ACCEPTED = new Answer(null);

        public boolean accepted() {
            return refusal == null;
        }
    }
}
