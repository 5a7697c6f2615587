package dev.stoa.replay.invoices;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What one invoice sold.
 *
 * @param customer empty where nobody knows
 * @param units by article, in the order of the invoice
 */
public record Sale(String invoice, String customer, SequencedMap<Article, Integer> units) {

    public Sale {
        units = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(units));
    }

    public int pieces() {
        return units.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int mostOfOne() {
        return Collections.max(units.values());
    }
}
