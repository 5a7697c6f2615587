package dev.stoa.payment.application;

import dev.stoa.payment.domain.Payment;
import dev.stoa.payment.domain.PaymentProvider.Answer;
import dev.stoa.payment.events.PaymentDeclined.Reason;

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
