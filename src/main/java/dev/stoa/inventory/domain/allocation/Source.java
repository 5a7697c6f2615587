package dev.stoa.inventory.domain.allocation;

import java.util.Map;

/**
 * A location that could send some of it.
 *
 * @param meters to where it goes, by the great circle; 0 from everywhere when that is unknown
 * @param available units by SKU that are promised to nobody
 */
public record Source(String location, int meters, Map<String, Integer> available) {

    public Source {
        available = Map.copyOf(available);
    }
}
