package dev.stoa.sandbox;

import dev.stoa.kernel.Money;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The pretended payment provider, as its programming interface. Calls with a reference that was used before change nothing
 * and answer as before. Delays, errors and losses of the answer are played by the token: a call throws
 * {@link java.io.UncheckedIOException}, caused by a {@link java.net.SocketTimeoutException} when no answer arrived and by
 * another {@link java.io.IOException} when the provider failed; then only {@link #find} tells what happened.
 *
 * <p>It keeps its book in transactions of its own and, like any provider, is called outside of the caller's.
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

    /** What became of a reference, the truth after a lost answer; empty when the provider took no decision on it. */
    Optional<Answer> find(String reference);

    /**
     * Collects what was set aside.
     *
     * @param authorization the reference under which it was set aside
     */
    Answer capture(String reference, String authorization);

    /**
     * Lets go what was set aside; done already, it is accepted again. Where nothing had been set aside the answer is a
     * refusal, and that authorization is refused too should it arrive late.
     *
     * @param authorization the reference under which it was set aside
     */
    Answer voidAuthorization(String reference, String authorization);

    /**
     * Pays back of what was captured.
     *
     * @param authorization the reference under which it was set aside
     */
    Answer refund(String reference, String authorization, Money amount);

    /** Accepted with the provider's own number, or refused with a word. */
    record Answer(boolean accepted, String providerReference, @Nullable String refusal) {}
}
