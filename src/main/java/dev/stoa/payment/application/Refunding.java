package dev.stoa.payment.application;

import dev.stoa.kernel.Money;
import dev.stoa.messaging.Errand;
import dev.stoa.messaging.ErrandOutcome;
import dev.stoa.messaging.Retry;
import dev.stoa.payment.commands.ExecuteRefund;
import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.PaymentProvider.Answer;
import dev.stoa.payment.domain.PaymentRefused;
import dev.stoa.payment.domain.Payments;
import dev.stoa.payment.domain.Refund;
import dev.stoa.payment.domain.Refunds;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pays captured money back, in parts if asked to, never more than there is. */
@Component
class Refunding {

    private final Payments payments;
    private final Refunds refunds;
    private final PaymentProviders providers;
    private final Recorder recorder;
    private final ApplicationEventPublisher publisher;

    Refunding(Payments payments, Refunds refunds, PaymentProviders providers, Recorder recorder,
            ApplicationEventPublisher publisher) {
        this.payments = payments;
        this.refunds = refunds;
        this.providers = providers;
        this.recorder = recorder;
        this.publisher = publisher;
    }

    /** Asks for a refund; a null amount is all that is left. */
    @Transactional
    public Refund request(UUID requestId, UUID orderId, @Nullable Money amount) {
        Payment payment = payments.lockOf(orderId).orElseThrow(PaymentRefused::unknownPayment);
        return refunds.ofRequest(requestId).orElseGet(() -> {
            Refund refund = payment.requestRefund(requestId, amount, refunds.promised(payment));
            refunds.add(refund);
            publisher.publishEvent(new ExecuteRefund(orderId, payment.id(), refund.id()));
            return refund;
        });
    }

    /** Asks for all that is left, to be paid back at once by who asks; empty when nothing is. */
    @Transactional
    public Optional<Refund> requestRest(UUID requestId, UUID orderId) {
        Payment payment = payments.lockOf(orderId).orElseThrow(PaymentRefused::unknownPayment);
        return refunds.ofRequest(requestId).or(() -> {
            Money promised = refunds.promised(payment);
            if (promised.equals(payment.amount())) {
                return Optional.empty();
            }
            Refund rest = payment.requestRefund(requestId, null, promised);
            refunds.add(rest);
            return Optional.of(rest);
        });
    }

    @Errand(id = "payment.execute-refund", retry = Retry.FOREVER)
    ErrandOutcome on(ExecuteRefund command) {
        Refund refund = refunds.get(command.refundId()).filter(Refund::isOpen).orElse(null);
        if (refund == null) {
            return () -> {};
        }
        Payment payment = payments.get(command.paymentId());
        return ask(payment, refund).accepted() ? () -> complete(payment, refund) : () -> refunds.close(refund.fail());
    }

    Answer ask(Payment payment, Refund refund) {
        return providers.of(payment).refund(refund.reference(), payment.authorization(), refund.amount());
    }

    void complete(Payment payment, Refund refund) {
        refunds.close(refund.complete());
        payment.refund(refund);
        recorder.record(payment);
    }
}
