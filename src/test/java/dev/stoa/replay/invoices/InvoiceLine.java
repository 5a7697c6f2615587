package dev.stoa.replay.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A line of the file.
 *
 * @param description may be empty
 * @param pence half up where the price has fractions of a penny
 * @param customer empty where nobody knows
 */
public record InvoiceLine(String invoice, String stockCode, String description, int quantity, int pence,
        String customer) {

    /** From InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID, Country. */
    static InvoiceLine of(List<String> cells) {
        var pence = new BigDecimal(cells.get(5)).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return new InvoiceLine(cells.get(0), cells.get(1), cells.get(2).strip(), Integer.parseInt(cells.get(3)),
                pence.intValueExact(), cells.get(6));
    }

    boolean isSellable() {
        return quantity > 0 && pence > 0;
    }

    boolean isCancellation() {
        return invoice.startsWith("C") && quantity < 0 && pence > 0 && !customer.isEmpty();
    }

    Article article() {
        return new Article(stockCode, pence);
    }
}
