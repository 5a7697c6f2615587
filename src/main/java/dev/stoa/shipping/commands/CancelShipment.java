package dev.stoa.shipping.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/**
 * Compensation: call the parcel off. If the shipment has not come yet it is refused when it comes. Answered by
 * {@code ShipmentCancelled}, or by {@code ShipmentCancellationRefused} when the parcel has left.
 */
@MessageType("shipping.CancelShipment")
public record CancelShipment(UUID messageId, Instant occurredAt, UUID orderId) implements Command {

    public CancelShipment(UUID orderId) {
        this(Ids.next(), Instant.now(), orderId);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
