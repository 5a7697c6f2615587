package dev.stoa.sandbox;

import dev.stoa.kernel.Money;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The pretended payment provider, as its programming interface. Calls with a reference that was used before change nothing
 * and answer as before. Delays, errors and losses of the answer are played by the token: when no answer arrives or the
 * provider fails, a call throws {@link java.io.UncheckedIOException}, and only {@link #find} tells what happened.
 */
public interface SandboxPaymentProvider {

    /** Whether the provider knows such a token. */
    boolean knows(String token);

    /** A fingerprint of the instrument behind a token, which a fraud check may compare. */
    String fingerprint(String token);

    /**
     * Sets an amount aside.
     *
     * @param reference the caller's key: one authorization per reference
     * @param orderId printed in the book
     */
    Answer authorize(String reference, UUID orderId, String token, Money amount);

    /** What became of a reference, the truth after a lost answer; empty when nothing was booked. */
    Optional<Answer> find(String reference);

    /** Collects what was set aside under {@code authorization}. */
    Answer capture(String reference, String authorization);

    /** Lets go what was set aside under {@code authorization}. */
    Answer voidAuthorization(String reference, String authorization);

    /** Pays back of what was captured under {@code authorization}. */
    Answer refund(String reference, String authorization, Money amount);

    /** Accepted with the provider's own number, or refused with a word. */
    record Answer(boolean accepted, String providerReference, @Nullable String refusal) {}
}
