package dev.stoa.payment.application;

import dev.stoa.messaging.Errand;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.Retry;
import dev.stoa.payment.PaymentState;
import dev.stoa.payment.commands.CapturePayment;
import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.PaymentProvider.Answer;
import dev.stoa.payment.domain.Payments;
import dev.stoa.payment.domain.ProviderFailed;
import dev.stoa.payment.events.PaymentCaptureFailed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Collects what was set aside. Never parked: a lost answer is found by asking again under the same reference, and a refusal
 * becomes {@code PaymentCaptureFailed} after a few tries.
 */
@Component
class Capturing {

    private final Payments payments;
    private final PaymentProviders providers;
    private final Recorder recorder;
    private final ApplicationEventPublisher publisher;

    Capturing(Payments payments, PaymentProviders providers, Recorder recorder, ApplicationEventPublisher publisher) {
        this.payments = payments;
        this.providers = providers;
        this.recorder = recorder;
        this.publisher = publisher;
    }

    @Errand(id = "payment.capture-payment", retry = Retry.FOREVER)
    ErrandOutcome on(CapturePayment command) {
        Payment payment = payments.get(command.paymentId());
        return switch (payment.state()) {
            case AUTHORIZED -> capture(payment);
            case CAPTURED, CAPTURE_FAILED, PARTIALLY_REFUNDED, REFUNDED -> () -> {};
            case PREPARED, AUTHORIZING, DECLINED, UNRESOLVED, CALLED_OFF, VOIDED -> () -> refuse(payment, command);
        };
    }

    private ErrandOutcome capture(Payment payment) {
        Answer answer = providers.of(payment).capture(payment.captureReference(), payment.authorization());
        if (answer.accepted()) {
            payment.capture();
        } else {
            retryLater(payment, String.valueOf(answer.refusal()));
        }
        return () -> recorder.record(payment);
    }

    /** The refusal is written down, so that the next try has a new reference; the last one is told. */
    private void retryLater(Payment payment, String refusal) {
        payment.refuseCapture(refusal);
        if (payment.state() == PaymentState.AUTHORIZED) {
            recorder.record(payment);
            throw new ProviderFailed("Capturing was refused: " + refusal, null);
        }
    }

    private void refuse(Payment payment, CapturePayment command) {
        if (payments.answerOnce(command.messageId())) {
            publisher.publishEvent(new PaymentCaptureFailed(command.orderId(), command.paymentId(),
                    "The payment is " + payment.state()));
        }
    }
}
