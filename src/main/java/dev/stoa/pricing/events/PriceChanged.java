package dev.stoa.pricing.events;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** A SKU has another price in one currency from now on. */
@MessageType("pricing.PriceChanged")
public record PriceChanged(UUID messageId, Instant occurredAt, String sku, Money price) implements Event {

    public PriceChanged(String sku, Money price) {
        this(Ids.next(), Instant.now(), sku, price);
    }

    @Override
    public String key() {
        return sku;
    }
}
