package dev.stoa.inventory.domain;

import java.util.List;

/** Compares the three records of the same stock: levels, ledger and open reservations. */
public interface StockReconciliation {

    /** Where the records contradict each other: nowhere, or there is a defect. */
    List<Discrepancy> discrepancies();

    /** One level that is not what the others say. */
    record Discrepancy(
            String sku, String location, int onHand, int onHandInLedger, int reserved, int reservedInLedger,
            int reservedByOrders) {}
}
