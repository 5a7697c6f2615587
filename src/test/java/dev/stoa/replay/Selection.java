package dev.stoa.replay;

import static java.util.Comparator.comparingInt;

import dev.stoa.replay.invoices.Sale;
import dev.stoa.replay.invoices.Trade;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Sales that stand for all: the hardest ones, and then some from all over the year. */
public record Selection(Trade trade) {

    private static final int LARGEST = 2;
    private static final int HEAVIEST = 10;
    private static final int GIVEN_BACK = 120;
    /** As every second invoice is; the others are stood for by the largest. */
    private static final int USUAL_LINES = 15;

    public Trade of(int size) {
        Set<Sale> chosen = new LinkedHashSet<>();
        chosen.addAll(first(LARGEST, comparingInt(sale -> sale.units().size())));
        chosen.addAll(first(HEAVIEST, comparingInt(Sale::mostOfOne)));
        chosen.addAll(first(HEAVIEST, comparingInt(sale -> trade.refundsOf(sale).size())));
        chosen.addAll(spread(usual(sale -> !trade.refundsOf(sale).isEmpty()), GIVEN_BACK));
        chosen.addAll(spread(usual(sale -> !chosen.contains(sale)), size - chosen.size()));
        return trade.only(chosen);
    }

    private List<Sale> first(int count, Comparator<Sale> measure) {
        return trade.sales().stream().sorted(measure.reversed()).limit(count).toList();
    }

    private List<Sale> usual(Predicate<Sale> also) {
        return trade.sales().stream().filter(sale -> sale.units().size() <= USUAL_LINES).filter(also).toList();
    }

    private static List<Sale> spread(List<Sale> sales, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> sales.get((int) ((long) i * sales.size() / count)))
                .toList();
    }
}
