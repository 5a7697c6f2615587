package dev.stoa.replay.invoices;

import java.util.Map;

/**
 * What one cancellation gives back of one sale.
 *
 * @param cancellation number of its invoice
 * @param sale number of the sale's invoice
 */
public record Refund(String cancellation, String sale, Map<Article, Integer> units) {

    public Refund {
        units = Map.copyOf(units);
    }
}
