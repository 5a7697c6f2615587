package dev.stoa.payment.application;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Errand;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.Retry;
import dev.stoa.payment.commands.RefundPayment;
import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.PaymentProvider.Answer;
import dev.stoa.payment.domain.Payments;
import dev.stoa.payment.domain.ProviderFailed;
import dev.stoa.payment.domain.Refund;
import dev.stoa.payment.events.PaymentRefunded;
import dev.stoa.payment.events.PaymentRefunded.Kind;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The saga's compensation: whatever was taken goes back, and each command is answered once. */
@Component
class Compensating {

    private final Payments payments;
    private final PaymentProviders providers;
    private final Refunding refunding;
    private final Recorder recorder;
    private final ApplicationEventPublisher publisher;

    Compensating(Payments payments, PaymentProviders providers, Refunding refunding, Recorder recorder,
            ApplicationEventPublisher publisher) {
        this.payments = payments;
        this.providers = providers;
        this.refunding = refunding;
        this.recorder = recorder;
        this.publisher = publisher;
    }

    @Errand(id = "payment.refund-payment", retry = Retry.FOREVER)
    ErrandOutcome on(RefundPayment command) {
        Payment payment = payments.get(command.paymentId());
        return once(command, switch (payment.state()) {
            case PREPARED -> () -> callOff(payment, command);
            case AUTHORIZED, CAPTURE_FAILED -> voidAuthorization(payment, command);
            case CAPTURED, PARTIALLY_REFUNDED, REFUNDED -> refundTheRest(payment, command);
            case AUTHORIZING -> throw new IllegalStateException("Authorizing has to end first");
            case DECLINED, UNRESOLVED, CALLED_OFF, VOIDED -> () -> tellNothing(payment, command);
        });
    }

    private ErrandOutcome once(RefundPayment command, ErrandOutcome outcome) {
        return () -> {
            if (payments.answerOnce(command.messageId())) {
                outcome.record();
            }
        };
    }

    /** A tombstone: authorizing that comes later is refused. */
    private void callOff(Payment payment, RefundPayment command) {
        payment.callOff(command.orderId());
        recorder.record(payment);
        tellNothing(payment, command);
    }

    private ErrandOutcome voidAuthorization(Payment payment, RefundPayment command) {
        mustBeAccepted(providers.of(payment).voidAuthorization(payment.voidReference(), payment.authorization()));
        return () -> {
            payment.voidAuthorization(refundId(command));
            recorder.record(payment);
        };
    }

    private ErrandOutcome refundTheRest(Payment payment, RefundPayment command) {
        Refund rest = refunding.requestRest(command.messageId(), command.orderId()).orElse(null);
        if (rest == null) {
            return () -> tellNothing(payment, command);
        }
        mustBeAccepted(refunding.ask(payment, rest));
        return () -> refunding.complete(payment, rest);
    }

    /** A compensation has to happen: it is tried, with an alarm, until the provider can do it. */
    private static void mustBeAccepted(Answer answer) {
        if (!answer.accepted()) {
            throw new ProviderFailed("The provider refused to give money back: " + answer.refusal(), null);
        }
    }

    private void tellNothing(Payment payment, RefundPayment command) {
        publisher.publishEvent(new PaymentRefunded(command.orderId(), command.paymentId(), refundId(command),
                payment.nothing(), Kind.NOTHING));
    }

    private static UUID refundId(RefundPayment command) {
        return Ids.derived(command.messageId(), "refund");
    }
}
