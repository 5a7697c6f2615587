package dev.stoa.shipping.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Compensation: call all parcels of the order off. If the shipment has not come yet it is refused when it comes. Answered
 * by {@code ShipmentCancelled}, or by {@code ShipmentCancellationRefused} when one of the parcels has left.
 *
 * @param orderId the order
 * @param locations where the parcels are: the carrier may know of them though we do not yet; none in a message from when
 *         an order was one parcel, which is read as {@code main}
 * @since 0.1
 */
@MessageType("shipping.CancelShipment")
public record CancelShipment(UUID messageId, Instant occurredAt, UUID orderId,
        List<String> locations) implements Command {

    public CancelShipment {
        locations = locations == null || locations.isEmpty()
                ? List.of(CreateShipment.MAIN)
                : List.copyOf(locations);
    }

    public CancelShipment(UUID orderId, List<String> locations) {
        this(Ids.next(), Instant.now(), orderId, locations);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
