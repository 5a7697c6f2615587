package dev.stoa.catalog.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A product can be seen in the shop from now on. */
@MessageType("catalog.ProductPublished")
public record ProductPublished(UUID messageId, Instant occurredAt, UUID productId, String slug, String name,
        String description, String category, List<Variant> variants) implements Event {

    public ProductPublished {
        variants = List.copyOf(variants);
    }

    public ProductPublished(UUID productId, String slug, String name, String description, String category,
            List<Variant> variants) {
        this(Ids.next(), Instant.now(), productId, slug, name, description, category, variants);
    }

    @Override
    public String key() {
        return productId.toString();
    }

    /** A variant as published. */
    public record Variant(String sku, String name, int weightGrams, Map<String, String> attributes) {}
}
