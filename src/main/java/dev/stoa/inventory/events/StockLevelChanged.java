package dev.stoa.inventory.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * What a location holds of a SKU after a change that staff or a dispatch made, in units.
 *
 * @param sku stock keeping unit
 * @param location code of the location
 * @param onHand units that lie there, the promised ones included
 * @param reserved units of these that are promised to orders
 * @since 0.1
 */
@MessageType("inventory.StockLevelChanged")
public record StockLevelChanged(UUID messageId, Instant occurredAt, String sku, String location, int onHand,
        int reserved) implements Event {

    public StockLevelChanged(String sku, String location, int onHand, int reserved) {
        this(Ids.next(), Instant.now(), sku, location, onHand, reserved);
    }

    @Override
    public String key() {
        return sku;
    }
}
