package dev.stoa.ordering.events;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Totals;
import dev.stoa.messaging.Event;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shopper ordered. Carries what fulfilling it takes.
 *
 * @param orderId the order
 * @param number the order number that people read
 * @param cartId the cart that it was made of
 * @param contactId who ordered, as customer keeps it: an id, no personal data
 * @param paymentId the payment, as payment prepared it
 * @param market ISO 3166-1 alpha-2 country in whose market it was ordered
 * @param lines what was ordered, a line per SKU
 * @param deliveryOptionId as shipping named it
 * @param weightGrams of the whole order, with packaging
 * @param totals what the order costs: net, tax and gross, in minor units of one currency
 * @param destination roughly where it goes; null in messages from when that was not told
 * @since 0.1
 */
@MessageType("ordering.OrderPlaced")
public record OrderPlaced(UUID messageId, Instant occurredAt, UUID orderId, String number, UUID cartId, UUID contactId,
        UUID paymentId, String market, List<Line> lines, String deliveryOptionId, int weightGrams,
        Totals totals, @Nullable Destination destination) implements Event {

    public OrderPlaced {
        lines = List.copyOf(lines);
    }

    public OrderPlaced(UUID orderId, String number, UUID cartId, UUID contactId, UUID paymentId, String market,
            List<Line> lines, String deliveryOptionId, int weightGrams, Totals totals,
            @Nullable Destination destination) {
        this(Ids.next(), Instant.now(), orderId, number, cartId, contactId, paymentId, market, lines, deliveryOptionId,
                weightGrams, totals, destination);
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    /**
     * So many units of a SKU.
     *
     * @param sku what is meant, by its stock keeping unit
     * @param quantity units, at least 1
     * @param weightGrams of one unit, with packaging; 0 in messages from when that was not told
     */
    public record Line(String sku, int quantity, int weightGrams) {}

    /**
     * Too rough to find a person by.
     *
     * @param country ISO 3166-1 alpha-2
     * @param postalArea the first two characters of the postal code in capital letters, or fewer
     */
    public record Destination(String country, String postalArea) {}
}
