package dev.stoa.payment.domain;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.payment.PaymentState;
import dev.stoa.payment.events.PaymentDeclined.Reason;
import java.util.UUID;

/** Payments in every state, brought there by their own verbs. */
final class PaymentFixture {

    static final Money AMOUNT = Money.of(4999, "EUR");

    private PaymentFixture() {}

    static Payment prepared() {
        return new Payment(new StoredPayment(Ids.next(), PaymentState.PREPARED, null, null, 0, "sandbox", "tok_ok",
                "fingerprint", 1, 0, 0));
    }

    static Payment asked() {
        Payment payment = prepared();
        payment.assign(Ids.next(), AMOUNT);
        return payment;
    }

    static Payment authorized() {
        Payment payment = asked();
        payment.authorize();
        return written(payment);
    }

    static Payment captured() {
        Payment payment = authorized();
        payment.capture();
        return written(payment);
    }

    static Payment in(PaymentState state) {
        Payment payment = asked();
        switch (state) {
            case PREPARED -> {
            }
            case AUTHORIZING -> payment.tryAgain();
            case AUTHORIZED -> payment.authorize();
            case DECLINED -> payment.decline(Reason.DECLINED);
            case UNRESOLVED -> payment.leaveUnresolved();
            case CALLED_OFF -> payment.callOff(payment.orderId());
            case CAPTURED -> payment = captured();
            case CAPTURE_FAILED -> {
                payment.authorize();
                for (int refusal = 0; refusal < 3; refusal++) {
                    payment.refuseCapture("no");
                }
            }
            case VOIDED -> {
                payment.authorize();
                payment.voidAuthorization(UUID.randomUUID());
            }
            case PARTIALLY_REFUNDED -> {
                payment = captured();
                payment.refund(Refund.request(Ids.next(), payment, Money.of(1, "EUR")));
            }
            case REFUNDED -> {
                payment = captured();
                payment.refund(Refund.request(Ids.next(), payment, AMOUNT));
            }
        }
        return written(payment);
    }

    private static Payment written(Payment payment) {
        payment.saved();
        return payment;
    }
}
