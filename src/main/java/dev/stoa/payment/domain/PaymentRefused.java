package dev.stoa.payment.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.List;

/** A payment that cannot be used, or a refund that cannot be made. */
public class PaymentRefused extends RequestRefused {

    private static final long serialVersionUID = 1L;

    private PaymentRefused(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors);
    }

    public static PaymentRefused method() {
        return invalidPayment("payment.method", "is not offered here");
    }

    public static PaymentRefused token() {
        return invalidPayment("payment.token", "is not known to the payment provider");
    }

    public static PaymentRefused unknownPayment() {
        return new PaymentRefused(Kind.NOT_FOUND, "payment_not_found", "This order has no payment.", List.of());
    }

    public static PaymentRefused notCaptured() {
        return new PaymentRefused(Kind.CONFLICT, "not_captured", "Nothing of this payment has been collected.",
                List.of());
    }

    public static PaymentRefused exceedsPayment() {
        return invalidRefund("refund_exceeds_payment", "More would go back than is left of the payment.");
    }

    public static PaymentRefused invalidAmount() {
        return invalidRefund("invalid_refund", "A refund is a positive amount in the currency of the payment.");
    }

    private static PaymentRefused invalidPayment(String field, String message) {
        return new PaymentRefused(Kind.INVALID, "invalid_payment", "This payment cannot be used.",
                List.of(new FieldError(field, message)));
    }

    private static PaymentRefused invalidRefund(String code, String detail) {
        return new PaymentRefused(Kind.INVALID, code, detail, List.of(new FieldError("amount", detail)));
    }
}
