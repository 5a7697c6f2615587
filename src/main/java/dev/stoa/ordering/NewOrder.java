package dev.stoa.ordering;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import java.util.List;
import java.util.UUID;

/**
 * An order to place: all that was agreed.
 *
 * @param requestHash SHA-256 of the request's canonical body, in hexadecimal
 * @param weightGrams of the whole order, with packaging
 */
public record NewOrder(
        String requestHash,
        UUID cartId,
        UUID contactId,
        UUID paymentId,
        MarketCode market,
        List<Line> lines,
        OrderDetails.Delivery delivery,
        int weightGrams,
        Destination destination,
        Totals totals) {

    public NewOrder {
        lines = List.copyOf(lines);
    }

    /**
     * What is ordered.
     *
     * @param weightGrams of one unit, with packaging
     */
    public record Line(String sku, String name, int quantity, Money unitPrice, Totals totals, int weightGrams) {}

    /**
     * Roughly where it goes: too rough to find a person by, so it may be told and kept.
     *
     * @param country ISO 3166-1 alpha-2
     * @param postalArea the first two characters of the postal code in capital letters, or fewer
     */
    public record Destination(String country, String postalArea) {}
}
