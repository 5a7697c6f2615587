package dev.stoa.replay;

import static java.util.Comparator.comparingInt;

import dev.stoa.replay.invoices.Sale;
import dev.stoa.replay.invoices.Trade;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sales that stand for all: the hardest ones, and then some from all over the year. */
public record Selection(Trade trade) {

    private static final int OF_THE_HARDEST = 10;
    private static final int GIVEN_BACK = 120;

    public Trade of(int size) {
        Set<Sale> chosen = new LinkedHashSet<>();
        chosen.addAll(first(4, comparingInt(sale -> sale.units().size())));
        chosen.addAll(first(OF_THE_HARDEST, comparingInt(Sale::mostOfOne)));
        chosen.addAll(first(OF_THE_HARDEST, comparingInt(Sale::pieces)));
        chosen.addAll(first(OF_THE_HARDEST, comparingInt(sale -> trade.refundsOf(sale).size())));
        chosen.addAll(spread(trade.sales().stream().filter(sale -> !trade.refundsOf(sale).isEmpty()).toList(),
                GIVEN_BACK));
        spread(trade.sales().stream().filter(sale -> !chosen.contains(sale)).toList(), size - chosen.size())
                .forEach(chosen::add);
        return trade.only(chosen);
    }

    private List<Sale> first(int count, Comparator<Sale> measure) {
        return trade.sales().stream().sorted(measure.reversed()).limit(count).toList();
    }

    private static List<Sale> spread(List<Sale> sales, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> sales.get((int) ((long) i * sales.size() / count)))
                .toList();
    }
}
