package dev.stoa.fulfillment.domain;

import java.util.Locale;

/** Why an order was called off, with words for the shopper. The names are stored and sent. */
public enum Cancellation {
    OUT_OF_STOCK("Something in your order sold out just before you. Nothing was charged."),
    PAYMENT_DECLINED(
            "Your payment was declined. Nothing was charged; please try another way to pay."),
    FRAUD_SUSPECTED(
            "We could not accept this payment. Nothing was charged."),
    PAYMENT_UNAVAILABLE(
            "The payment service could not be reached. Nothing was charged; please try again later."),
    ADDRESS_REFUSED(
            "Our carrier does not deliver to this address. You will not be charged; please try another address."),
    CONTACT_GONE(
            "We no longer have the address for this order. You will not be charged."),
    TIMED_OUT(
            "We could not complete your order in time. You will not be charged; please try again.");

    private final String text;

    Cancellation(String text) {
        this.text = text;
    }

    /** A stable word, such as {@code out_of_stock}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A reason that a shopper can read. */
    public String text() {
        return text;
    }
}
