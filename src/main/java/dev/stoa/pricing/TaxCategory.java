package dev.stoa.pricing;

/** Which rate of a country's tax a thing falls under. */
public enum TaxCategory {
    STANDARD,
    /** The reduced rate for groceries such as coffee and tea. */
    FOOD
}
