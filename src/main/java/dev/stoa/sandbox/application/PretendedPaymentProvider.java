package dev.stoa.sandbox.application;

import dev.stoa.kernel.Money;
import dev.stoa.sandbox.SandboxPaymentProvider;
import dev.stoa.sandbox.domain.ChargeLine;
import dev.stoa.sandbox.persistence.ChargeBook;
import dev.stoa.sandbox.persistence.PlayedFailures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Plays what the token asks for, and keeps the book. */
@Component
@ConditionalOnBooleanProperty(name = "stoa.sandbox.enabled", matchIfMissing = true)
class PretendedPaymentProvider implements SandboxPaymentProvider {

    private static final Duration LOST_AFTER = Duration.ofMillis(300);
    private static final Duration SLOW = Duration.ofSeconds(5);
    private static final int FAILURES = 2;

    private final ChargeBook book;
    private final PlayedFailures failures;

    PretendedPaymentProvider(ChargeBook book, PlayedFailures failures) {
        this.book = book;
        this.failures = failures;
    }

    @Override
    public boolean knows(String token) {
        return Instrument.behind(token).isPresent();
    }

    @Override
    public String fingerprint(String token) {
        return known(token).fingerprint();
    }

    @Override
    public Answer authorize(String reference, UUID orderId, String token, Money amount) {
        return switch (known(token)) {
            case OK, FRAUD -> book.answer(ChargeLine.authorized(reference, orderId, amount));
            case DECLINED -> book.answer(ChargeLine.declined(reference, orderId, amount));
            case SLOW -> slowly(reference, orderId, amount);
            case TIMEOUT_CHARGED -> book.find(reference).orElseGet(() -> loseAfterBooking(reference, orderId, amount));
            case TIMEOUT_NOT_CHARGED -> book.find(reference).orElseGet(PretendedPaymentProvider::lose);
            case ERROR -> book.find(reference).orElseGet(() -> failTwice(reference, orderId, amount));
        };
    }

    @Override
    public Optional<Answer> find(String reference) {
        return book.find(reference);
    }

    @Override
    public Answer capture(String reference, String authorization) {
        return book.answer(authorization, standing -> standing.capture(reference));
    }

    @Override
    public Answer voidAuthorization(String reference, String authorization) {
        return book.voidAuthorization(reference, authorization);
    }

    @Override
    public Answer refund(String reference, String authorization, Money amount) {
        return book.answer(authorization, standing -> standing.refund(reference, amount));
    }

    private Answer slowly(String reference, UUID orderId, Money amount) {
        pause(SLOW);
        return book.answer(ChargeLine.authorized(reference, orderId, amount));
    }

    private Answer loseAfterBooking(String reference, UUID orderId, Money amount) {
        book.answer(ChargeLine.authorized(reference, orderId, amount));
        return lose();
    }

    private Answer failTwice(String reference, UUID orderId, Money amount) {
        if (failures.playAgain(reference, FAILURES)) {
            throw new UncheckedIOException(new IOException("500 Internal Server Error"));
        }
        return book.answer(ChargeLine.authorized(reference, orderId, amount));
    }

    private static Answer lose() {
        pause(LOST_AFTER);
        throw new UncheckedIOException(new SocketTimeoutException("No answer in time"));
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new SocketTimeoutException("Interrupted while waiting for the answer"));
        }
    }

    private static Instrument known(String token) {
        return Instrument.behind(token).orElseThrow(() -> new IllegalArgumentException("Unknown token"));
    }
}
