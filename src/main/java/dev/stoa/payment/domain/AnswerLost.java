package dev.stoa.payment.domain;

/** The provider was asked and no answer arrived: it may have done it. Only {@link PaymentProvider#find} tells. */
public class AnswerLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnswerLost(Throwable cause) {
        super("The provider's answer was lost", cause);
    }
}
