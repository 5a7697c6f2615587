package dev.stoa.payment.integration;

import dev.stoa.kernel.Money;
import dev.stoa.payment.domain.AnswerLost;
import dev.stoa.payment.domain.PaymentProvider;
import dev.stoa.payment.domain.ProviderFailed;
import dev.stoa.sandbox.SandboxPaymentProvider;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Speaks to the pretended provider; absent with it in production, where the method is refused then. */
@Component
@ConditionalOnBooleanProperty(name = "stoa.sandbox.enabled", matchIfMissing = true)
class SandboxProvider implements PaymentProvider {

    private final SandboxPaymentProvider sandbox;

    SandboxProvider(SandboxPaymentProvider sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public String method() {
        return "sandbox";
    }

    @Override
    public Optional<String> fingerprint(String token) {
        return sandbox.knows(token) ? Optional.of(sandbox.fingerprint(token)) : Optional.empty();
    }

    @Override
    public Answer authorize(Authorization authorization) {
        return call(() -> sandbox.authorize(authorization.reference(), authorization.orderId(), authorization.token(),
                authorization.amount()));
    }

    @Override
    public Optional<Answer> find(String reference) {
        try {
            return sandbox.find(reference).map(SandboxProvider::translate);
        } catch (UncheckedIOException e) {
            // Asking changes nothing: there is no difference between a failure and a lost answer.
            throw new ProviderFailed("The sandbox cannot be asked", e);
        }
    }

    @Override
    public Answer capture(String reference, String authorization) {
        return call(() -> sandbox.capture(reference, authorization));
    }

    @Override
    public Answer voidAuthorization(String reference, String authorization) {
        return call(() -> sandbox.voidAuthorization(reference, authorization));
    }

    @Override
    public Answer refund(String reference, String authorization, Money amount) {
        return call(() -> sandbox.refund(reference, authorization, amount));
    }

    private static Answer call(Supplier<SandboxPaymentProvider.Answer> request) {
        try {
            return translate(request.get());
        } catch (UncheckedIOException e) {
            // A SocketTimeoutException is one: the request was sent, and nobody answered in time.
            if (e.getCause() instanceof InterruptedIOException) {
                throw new AnswerLost(e);
            }
            throw new ProviderFailed("The sandbox failed", e);
        }
    }

    private static Answer translate(SandboxPaymentProvider.Answer answer) {
        return new Answer(answer.accepted() ? null : String.valueOf(answer.refusal()));
    }
}
