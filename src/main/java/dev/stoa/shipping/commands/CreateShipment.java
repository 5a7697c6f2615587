package dev.stoa.shipping.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Announce the parcels of the order to the carrier, all or none. Answered by {@code ShipmentCreated} or
 * {@code ShipmentRejected}.
 *
 * @param orderId the order
 * @param contactId where to deliver, as customer keeps it: an id, no personal data
 * @param deliveryOptionId as shipping named it
 * @param weightGrams of all parcels together
 * @param parcels one per location; a message from when an order was one parcel has none, which is read as one from {@code
 *         main}
 * @since 0.1
 */
@MessageType("shipping.CreateShipment")
public record CreateShipment(UUID messageId, Instant occurredAt, UUID orderId, UUID contactId, String deliveryOptionId,
        int weightGrams, List<Parcel> parcels) implements Command {

    static final String MAIN = "main";

    public CreateShipment {
        parcels = parcels == null || parcels.isEmpty()
                ? List.of(new Parcel(MAIN, List.of(), weightGrams))
                : List.copyOf(parcels);
    }

    public CreateShipment(UUID orderId, UUID contactId, String deliveryOptionId, List<Parcel> parcels) {
        this(Ids.next(), Instant.now(), orderId, contactId, deliveryOptionId,
                Math.clamp(parcels.stream().mapToLong(Parcel::weightGrams).sum(), 0, Integer.MAX_VALUE), parcels);
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    /**
     * What one location sends.
     *
     * @param location code of the location that sends it
     * @param lines what is in it, a line per SKU; none in messages from when an order was one parcel
     * @param weightGrams with packaging
     */
    public record Parcel(String location, List<Line> lines, int weightGrams) {

        public Parcel {
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
