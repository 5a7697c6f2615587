package dev.stoa.fulfillment.domain;

/** How an order that failed is brought to its end, once every step is undone. */
public enum Closing {
    /** The order is being cancelled, and the shopper gets the cart back. */
    CANCELING,
    /** The shopper is being told. */
    TELLING
}
