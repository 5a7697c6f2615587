package dev.stoa.inventory;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Reads stock. */
public interface InventoryApi {

    /** Availability by SKU over all open locations; one that never had stock is out of stock. */
    Map<String, Availability> availability(Collection<String> skus);

    Optional<StockDetails> stock(String sku);

    /** The locations by code, closed ones included. */
    Page<LocationDetails> locations(PageRequest page);

    Optional<LocationDetails> location(String code);
}
