package dev.stoa.inventory;

import java.util.List;

/**
 * The stock of one SKU over all locations, in units.
 *
 * @param available {@code onHand - reserved}
 * @param version grows with each change
 */
public record StockDetails(String sku, int onHand, int reserved, int available, long version,
        List<LocationStock> locations) {

    /** The share of one location. */
    public record LocationStock(String location, int onHand, int reserved, int available) {}
}
