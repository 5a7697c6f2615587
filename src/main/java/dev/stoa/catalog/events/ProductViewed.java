package dev.stoa.catalog.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.MessageType;
import dev.stoa.messaging.Signal;
import java.time.Instant;
import java.util.UUID;

/** Somebody looked at a product page. */
@MessageType("catalog.ProductViewed")
public record ProductViewed(UUID messageId, Instant occurredAt, UUID productId, String market) implements Signal {

    public ProductViewed(UUID productId, String market) {
        this(Ids.next(), Instant.now(), productId, market);
    }

    @Override
    public String key() {
        return productId.toString();
    }
}
