package dev.stoa.payment.application;

import dev.stoa.messaging.ErrandAttempt;
import dev.stoa.payment.domain.AnswerLost;
import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.PaymentProvider.Answer;
import dev.stoa.payment.domain.ProviderFailed;
import dev.stoa.payment.events.PaymentDeclined.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks a provider to set an amount aside, and finds out what happened when the answer is lost. A lost answer with nothing
 * charged is tried once more; a provider that fails is asked again for as long as patience lasts. Nothing is ever guessed.
 */
@Component
class AuthorizationCall {

    private final PaymentProviders providers;
    private final Recorder recorder;
    private final Duration patience;

    AuthorizationCall(PaymentProviders providers, Recorder recorder, PaymentSettings settings) {
        this.providers = providers;
        this.recorder = recorder;
        this.patience = settings.providerPatience();
    }

    /** Throws {@code ProviderFailed} when it is to be placed again later. */
    Verdict place(Payment payment, ErrandAttempt attempt) {
        try {
            return attempt.number() == 1 ? authorize(payment) : findOrAuthorize(payment);
        } catch (ProviderFailed failure) {
            if (Instant.now().isBefore(attempt.firstAttemptedAt().plus(patience))) {
                throw failure;
            }
            return lastLook(payment);
        }
    }

    private Verdict findOrAuthorize(Payment payment) {
        return find(payment).map(Verdict::of).orElseGet(() -> authorize(payment));
    }

    private Verdict authorize(Payment payment) {
        try {
            return Verdict.of(providers.of(payment).authorize(payment.request()));
        } catch (AnswerLost lost) {
            return find(payment).map(Verdict::of).orElseGet(() -> tryAgain(payment));
        }
    }

    /** Written down before the provider is asked: after a crash it is not tried a third time. */
    private Verdict tryAgain(Payment payment) {
        if (!payment.mayBeTriedAgain()) {
            return Verdict.NOT_CHARGED;
        }
        payment.tryAgain();
        recorder.record(payment);
        return authorize(payment);
    }

    private Verdict lastLook(Payment payment) {
        try {
            return find(payment).map(Verdict::of).orElse(Verdict.NOT_CHARGED);
        } catch (ProviderFailed failure) {
            return Verdict.UNKNOWN;
        }
    }

    private Optional<Answer> find(Payment payment) {
        return providers.of(payment).find(payment.authorization());
    }

    /** How asking for an authorization ended. */
    enum Verdict {
        AUTHORIZED,
        DECLINED,
        FRAUD_SUSPECTED,
        /** No answer, and for certain nothing charged. */
        NOT_CHARGED,
        /** No answer, and nobody to ask. */
        UNKNOWN;

        static Verdict of(Answer answer) {
            return answer.accepted() ? AUTHORIZED : DECLINED;
        }

        void passOn(Payment payment) {
            switch (this) {
                case AUTHORIZED -> payment.authorize();
                case DECLINED -> payment.decline(Reason.DECLINED);
                case FRAUD_SUSPECTED -> payment.decline(Reason.FRAUD_SUSPECTED);
                case NOT_CHARGED -> payment.decline(Reason.UNAVAILABLE);
                case UNKNOWN -> payment.leaveUnresolved();
            }
        }
    }
}
