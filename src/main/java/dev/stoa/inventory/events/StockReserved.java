package dev.stoa.inventory.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All units of the order are promised to it.
 *
 * @param orderId the order
 * @param allocations where they lie, one per location, in the order in which the locations were chosen; none in messages
 *         from when there was one location
 * @since 0.1
 */
@MessageType("inventory.StockReserved")
public record StockReserved(UUID messageId, Instant occurredAt, UUID orderId,
        List<Allocation> allocations) implements Event {

    public StockReserved {
        allocations = allocations == null ? List.of() : List.copyOf(allocations);
    }

    public StockReserved(UUID orderId, List<Allocation> allocations) {
        this(Ids.next(), Instant.now(), orderId, allocations);
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    /**
     * What one location sends.
     *
     * @param location code of the location that sends
     * @param lines what it sends, a line per SKU
     */
    public record Allocation(String location, List<Line> lines) {

        public Allocation {
            lines = List.copyOf(lines);
        }
    }

    /**
     * So many units of one SKU.
     *
     * @param sku what is meant, by its stock keeping unit
     * @param quantity units, at least 1
     */
    public record Line(String sku, int quantity) {}
}
