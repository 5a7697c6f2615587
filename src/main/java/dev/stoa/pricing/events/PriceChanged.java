package dev.stoa.pricing.events;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A SKU has another price from now on.
 *
 * @param sku stock keeping unit that costs something else now
 * @param prices those that changed, one per currency
 * @since 0.1
 */
@MessageType("pricing.PriceChanged")
public record PriceChanged(UUID messageId, Instant occurredAt, String sku, List<Money> prices) implements Event {

    public PriceChanged {
        prices = List.copyOf(prices);
    }

    public PriceChanged(String sku, List<Money> prices) {
        this(Ids.next(), Instant.now(), sku, prices);
    }

    @Override
    public String key() {
        return sku;
    }
}
