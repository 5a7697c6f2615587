package dev.stoa.inventory;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes stock. */
public interface InventoryOperations {

    /**
     * Counts units in or out by hand. Throws {@code RequestRefused}: conflict {@code stock_below_reserved} when less would
     * be left than is promised, stale when {@code expectedVersion} is given and is not the present one, invalid for a delta
     * of 0, beyond a million or a blank reason.
     *
     * @param delta units, negative to take out
     * @param reason for people, 1 to 200 characters
     */
    StockDetails adjust(UUID requestId, String sku, int delta, String reason, @Nullable Long expectedVersion);

    /** Books the first stock of new SKUs; those that have any already are left as they are. */
    void openStock(UUID requestId, Map<String, Integer> unitsBySku);
}
