package dev.stoa.payment.application;

import dev.stoa.messaging.Errand;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.Retry;
import dev.stoa.payment.commands.ReconcilePayment;
import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.PaymentProvider;
import dev.stoa.payment.domain.PaymentReferences;
import dev.stoa.payment.domain.Payments;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sees to it that tries which were given up leave nothing charged. The provider lets go what it holds under their
 * references, and refuses them should they still be on their way.
 */
@Component
class Reconciling {

    private final Payments payments;
    private final PaymentProviders providers;
    private final Recorder recorder;

    Reconciling(Payments payments, PaymentProviders providers, Recorder recorder) {
        this.payments = payments;
        this.providers = providers;
        this.recorder = recorder;
    }

    @Errand(id = "payment.reconcile-payment", retry = Retry.FOREVER)
    ErrandOutcome on(ReconcilePayment command) {
        Payment payment = payments.get(command.paymentId());
        List<Integer> charged = payment.givenUpTries().stream().filter(number -> letGo(payment, number)).toList();
        return () -> conclude(payment, charged, command);
    }

    private boolean letGo(Payment payment, int number) {
        PaymentProvider provider = providers.of(payment);
        PaymentReferences references = payment.references();
        return provider.voidAuthorization(references.voiding(number), references.authorization(number)).accepted();
    }

    private void conclude(Payment payment, List<Integer> charged, ReconcilePayment command) {
        if (payments.answerOnce(command.messageId())) {
            charged.forEach(payment::letGo);
            payment.resolve(!charged.isEmpty());
            recorder.record(payment);
        }
    }
}
