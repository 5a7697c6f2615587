package dev.stoa.replay.books;

import dev.stoa.replay.invoices.Article;
import dev.stoa.replay.invoices.Refund;
import dev.stoa.replay.invoices.Sale;
import dev.stoa.replay.invoices.Trade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole trade in plain integers. VAT is rounded once per line, half up (docs/adr/0006); an order is the sum of its lines
 * and its delivery.
 */
public record PlainBooks(Trade trade) {

    /** The file knows no weights: half a kilogram is what Stoa takes. */
    private static final int GRAMS_A_PIECE = 500;

    private static final int HEAVIEST_PARCEL = 30_000;
    private static final int[] UP_TO_GRAMS = {1_000, 2_000, 5_000, 10_000, 20_000, HEAVIEST_PARCEL};
    /** Standard delivery within Great Britain. */
    private static final int[] PENCE_A_PARCEL = {680, 850, 1_200, 1_710, 2_570, 3_430};

    public Amounts order(Sale sale) {
        var sum = delivery(sale);
        for (var line : sale.units().entrySet()) {
            sum = sum.plus(line(line.getKey(), line.getValue()));
        }
        return sum;
    }

    public Amounts line(Article article, int units) {
        return Amounts.containingVat((long) article.pence() * units);
    }

    /** Full parcels, and one with the rest. */
    public Amounts delivery(Sale sale) {
        int grams = sale.pieces() * GRAMS_A_PIECE;
        int full = (grams - 1) / HEAVIEST_PARCEL;
        int rest = grams - full * HEAVIEST_PARCEL;
        int bracket = 0;
        while (UP_TO_GRAMS[bracket] < rest) {
            bracket++;
        }
        return Amounts.containingVat(3_430L * full + PENCE_A_PARCEL[bracket]);
    }

    public long refund(Refund refund) {
        long sum = 0;
        for (var line : refund.units().entrySet()) {
            sum += (long) line.getKey().pence() * line.getValue();
        }
        return sum;
    }

    public List<Long> refunds(Sale sale) {
        return trade.refundsOf(sale).stream().map(this::refund).toList();
    }

    public Amounts allOrders() {
        return trade.sales().stream().map(this::order).reduce(Amounts.NONE, Amounts::plus);
    }

    public long allRefunds() {
        return trade.sales().stream().map(this::refunds).mapToLong(PlainBooks::sum).sum();
    }

    /** Pieces that left the house; what is given back is money only. */
    public Map<Article, Integer> sold() {
        var sold = new HashMap<Article, Integer>();
        trade.sales()
                .forEach(sale -> sale.units().forEach((article, units) -> sold.merge(article, units, Math::addExact)));
        return sold;
    }

    static long sum(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }
}
