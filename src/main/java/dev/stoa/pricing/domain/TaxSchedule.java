package dev.stoa.pricing.domain;

import dev.stoa.pricing.TaxCategory;

/**
 * The rates of one place.
 *
 * @param delivery what the price of a delivery contains
 */
public record TaxSchedule(TaxRate standard, TaxRate food, TaxRate delivery) {

    public static final TaxSchedule UNTAXED = new TaxSchedule(TaxRate.ZERO, TaxRate.ZERO, TaxRate.ZERO);

    public TaxRate of(TaxCategory category) {
        return switch (category) {
            case STANDARD -> standard;
            case FOOD -> food;
        };
    }
}
