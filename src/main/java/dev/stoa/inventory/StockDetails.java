package dev.stoa.inventory;

import java.util.List;

/**
 * The stock of one SKU over all locations, in units.
 *
 * @param available what can be promised: {@code onHand - reserved} of the open locations
 * @param version grows with each change at any location
 */
public record StockDetails(String sku, int onHand, int reserved, int available, long version,
        List<LocationStock> locations) {

    public StockDetails {
        locations = List.copyOf(locations);
    }

    /**
     * The share of one location.
     *
     * @param available 0 where the location is closed
     */
    public record LocationStock(String location, boolean open, int onHand, int reserved, int available) {}
}
