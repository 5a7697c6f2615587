package dev.stoa.inventory.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Nothing was reserved for the order.
 *
 * @param orderId the order
 * @param shortages what is short; empty when the order had been called off before
 * @since 0.1
 */
@MessageType("inventory.StockRejected")
public record StockRejected(UUID messageId, Instant occurredAt, UUID orderId,
        List<Shortage> shortages) implements Event {

    public StockRejected {
        shortages = List.copyOf(shortages);
    }

    public StockRejected(UUID orderId, List<Shortage> shortages) {
        this(Ids.next(), Instant.now(), orderId, shortages);
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    /**
     * One SKU that is short.
     *
     * @param sku stock keeping unit that is short
     * @param requested units that the order wanted
     * @param available units that could be promised
     */
    public record Shortage(String sku, int requested, int available) {}
}
