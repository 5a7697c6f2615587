package dev.stoa.replay.invoices;

/**
 * A stock code at a price.
 *
 * @param pence for one piece, VAT included
 */
public record Article(String stockCode, int pence) {

    public String sku() {
        return stockCode.replace(' ', '.') + "-" + pence;
    }
}
