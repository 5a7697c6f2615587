package dev.stoa.payment.application;

import dev.stoa.messaging.Errand;
import dev.stoa.messaging.ErrandAttempt;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.Retry;
import dev.stoa.payment.PaymentState;
import dev.stoa.payment.application.AuthorizationCall.Verdict;
import dev.stoa.payment.commands.AuthorizePayment;
import dev.stoa.payment.domain.FraudCheck;
import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.Payments;
import dev.stoa.payment.events.PaymentDeclined;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets the amount of an order aside. Never parked: it ends by itself when the provider's time is up. */
@Component
class Authorizing {

    private final Payments payments;
    private final FraudCheck fraudCheck;
    private final AuthorizationCall call;
    private final Recorder recorder;
    private final ApplicationEventPublisher publisher;

    Authorizing(Payments payments, FraudCheck fraudCheck, AuthorizationCall call, Recorder recorder,
            ApplicationEventPublisher publisher) {
        this.payments = payments;
        this.fraudCheck = fraudCheck;
        this.call = call;
        this.recorder = recorder;
        this.publisher = publisher;
    }

    @Errand(id = "payment.authorize-payment", retry = Retry.FOREVER)
    ErrandOutcome on(AuthorizePayment command, ErrandAttempt attempt) {
        Payment payment = payments.get(command.paymentId());
        if (!payment.state().isUndecided()) {
            return () -> answerTooLate(payment, command);
        }
        payment.assign(command.orderId(), command.amount());
        Verdict verdict = judge(payment, attempt);
        return () -> conclude(payment, verdict);
    }

    private Verdict judge(Payment payment, ErrandAttempt attempt) {
        if (payment.snapshot().token() == null) {
            return Verdict.DECLINED;
        }
        return fraudCheck.refuses(payment) ? Verdict.FRAUD_SUSPECTED : call.place(payment, attempt);
    }

    private void conclude(Payment payment, Verdict verdict) {
        verdict.passOn(payment);
        recorder.record(payment);
    }

    /** What was decided has been told already; only a payment that was called off before owes an answer. */
    private void answerTooLate(Payment payment, AuthorizePayment command) {
        if (payment.state() == PaymentState.CALLED_OFF && payments.answerOnce(command.messageId())) {
            publisher.publishEvent(new PaymentDeclined(command.orderId(), command.paymentId(),
                    PaymentDeclined.Reason.CALLED_OFF));
        }
    }
}
