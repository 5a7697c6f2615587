package dev.stoa.replay.invoices;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What was traded.
 *
 * @param sales in the order of time
 * @param refunds by number of the sale's invoice, in the order of time
 * @param names by stock code
 */
public record Trade(List<Sale> sales, Map<String, List<Refund>> refunds, Map<String, String> names) {

    public Trade {
        sales = List.copyOf(sales);
        refunds = Map.copyOf(refunds);
        names = Map.copyOf(names);
    }

    public static Trade of(List<InvoiceLine> lines) {
        var sales = new LinkedHashMap<String, SequencedMap<Article, Integer>>();
        var customers = new HashMap<String, String>();
        var names = new HashMap<String, String>();
        var returns = new Returns();
        for (var line : lines) {
            if (line.isSellable()) {
                sales.computeIfAbsent(line.invoice(), _ -> new LinkedHashMap<>())
                        .merge(line.article(), line.quantity(), Math::addExact);
                customers.put(line.invoice(), line.customer());
                names.putIfAbsent(line.stockCode(), line.stockCode());
                returns.sold(line);
            } else if (line.isCancellation()) {
                returns.cancelled(line);
            }
        }
        describe(names, lines);
        return new Trade(sales.entrySet()
                .stream()
                .map(sale -> new Sale(sale.getKey(), customers.getOrDefault(sale.getKey(), ""), sale.getValue()))
                .toList(), returns.refunds().stream().collect(groupingBy(Refund::sale)), names);
    }

    /** The part that has to do with these sales. */
    public Trade only(Collection<Sale> some) {
        var chosen = new HashSet<>(some);
        var kept = new HashMap<>(refunds);
        kept.keySet().retainAll(chosen.stream().map(Sale::invoice).toList());
        return new Trade(sales.stream().filter(chosen::contains).toList(), kept, names);
    }

    public List<Refund> refundsOf(Sale sale) {
        return refunds.getOrDefault(sale.invoice(), List.of());
    }

    private static void describe(Map<String, String> names, List<InvoiceLine> lines) {
        for (var line : lines) {
            if (!line.description().isEmpty()) {
                names.replace(line.stockCode(), line.stockCode(), line.description());
            }
        }
    }
}
