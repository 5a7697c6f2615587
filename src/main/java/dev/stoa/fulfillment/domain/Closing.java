package dev.stoa.fulfillment.domain;

/** How an order that failed is brought to its end, once every step is undone. */
public enum Closing {
    /** The order is being cancelled. */
    CANCELING,
    /** The shopper is being told, and gets the cart back. */
    TELLING
}
