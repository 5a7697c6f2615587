package dev.stoa.replay.invoices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Matches cancellations with what was bought before; see the package for the rule. */
final class Returns {

    private final Map<Bought, List<Left>> left = new HashMap<>();
    private final Map<Pair, Map<Article, Integer>> matched = new LinkedHashMap<>();

    void sold(InvoiceLine line) {
        var purchases = left.computeIfAbsent(Bought.by(line), _ -> new ArrayList<>());
        if (purchases.isEmpty() || !purchases.getLast().sale.equals(line.invoice())) {
            purchases.add(new Left(line.invoice()));
        }
        purchases.getLast().units += line.quantity();
    }

    void cancelled(InvoiceLine line) {
        int wanted = -line.quantity();
        for (var purchase : left.getOrDefault(Bought.by(line), List.of()).reversed()) {
            int units = Math.min(wanted, purchase.units);
            if (units > 0) {
                purchase.units -= units;
                wanted -= units;
                matched.computeIfAbsent(new Pair(line.invoice(), purchase.sale), _ -> new LinkedHashMap<>())
                        .merge(line.article(), units, Integer::sum);
            }
        }
    }

    Collection<Refund> refunds() {
        return matched.entrySet()
                .stream()
                .map(match -> new Refund(match.getKey().cancellation, match.getKey().sale, match.getValue()))
                .toList();
    }

    private record Pair(String cancellation, String sale) {}

    private record Bought(String customer, Article article) {

        static Bought by(InvoiceLine line) {
            return new Bought(line.customer(), line.article());
        }
    }

    private static final class Left {

        final String sale;
        int units;

        Left(String sale) {
            this.sale = sale;
        }
    }
}
