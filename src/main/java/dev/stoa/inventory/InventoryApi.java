package dev.stoa.inventory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Reads stock. */
public interface InventoryApi {

    /** Availability by SKU; one that never had stock is out of stock. */
    Map<String, Availability> availability(Collection<String> skus);

    Optional<StockDetails> stock(String sku);
}
