package dev.stoa.inventory.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/** Stock levels and the ledger behind them. */
public interface StockLevels {

    /** Units that can be promised, over all locations, of those SKUs that ever had stock. */
    Map<String, Integer> available(Collection<String> skus);

    /** The levels of a SKU, by location. */
    List<StockLevel> of(String sku);

    /** The level of a SKU, a new one at 0 if need be, held against others until the transaction ends. */
    StockLevel lock(String sku);

    /** What came of an adjustment with the same request id. Refuses one that was another adjustment. */
    Optional<StockLevel> cameOf(Adjustment adjustment);

    /** Writes the adjusted level, its movement and the adjustment. */
    void adjust(Adjustment adjustment, StockLevel adjusted);

    /** Opens a level for each SKU that has none, and answers those. */
    List<StockLevel> open(UUID requestId, SortedMap<String, Integer> unitsBySku);
}
