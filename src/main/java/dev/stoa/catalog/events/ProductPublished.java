package dev.stoa.catalog.events;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A product can be seen in the shop from now on.
 *
 * @param productId the product
 * @param slug the product's word in addresses, unique in the shop
 * @param name as shoppers read it
 * @param description as shoppers read it; plain text
 * @param category slug of the category
 * @param variants all variants, in the order in which they are shown
 * @since 0.1
 */
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

    /**
     * A variant as published.
     *
     * @param sku stock keeping unit, unique in the shop
     * @param name as shoppers read it, to tell it from the others of its product
     * @param weightGrams of one unit, with packaging
     * @param attributes what tells the variants apart, such as {@code color} to {@code oak}
     */
    public record Variant(String sku, String name, int weightGrams, Map<String, String> attributes) {}
}
