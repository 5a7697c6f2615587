package dev.stoa.inventory.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/** Stock levels and the ledger behind them. */
public interface StockLevels {

    /** Units that can be promised, over all open locations, of those SKUs that ever had stock there. */
    Map<String, Integer> available(Collection<String> skus);

    /** The levels of a SKU, by location. */
    List<StockLevel> of(String sku);

    /**
     * The stock of each of these SKUs, held against others until the transaction ends.
     *
     * @param locations get a level of 0 where they have none yet
     */
    Map<String, Stock> hold(Collection<String> skus, Set<String> locations);

    /**
     * Writes held levels and the movements that made them.
     *
     * @param kind of the movements: {@code adjusted}, {@code counted} or {@code transferred}
     */
    void book(UUID requestId, String kind, List<StockLevel> changed);

    /** Opens a level at the location for each SKU that has none anywhere, and answers those. */
    List<StockLevel> openFirst(UUID requestId, String location, SortedMap<String, Integer> unitsBySku);

    /** Opens a level for each SKU that has none at the location, and answers those. */
    List<StockLevel> open(UUID requestId, String location, SortedMap<String, Integer> unitsBySku);
}
