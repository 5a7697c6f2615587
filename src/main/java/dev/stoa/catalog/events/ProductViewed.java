package dev.stoa.catalog.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.MessageType;
import dev.stoa.messaging.Signal;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody looked at a product page.
 *
 * @param productId the product
 * @param market ISO 3166-1 alpha-2 country whose shop the page belongs to
 * @since 0.1
 */
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
