package dev.stoa.shipping.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.UUID;

/** Announce the parcel to the carrier. Answered by {@code ShipmentCreated} or {@code ShipmentRejected}. */
@MessageType("shipping.CreateShipment")
public record CreateShipment(UUID messageId, Instant occurredAt, UUID orderId, UUID contactId, String deliveryOptionId,
        int weightGrams) implements Command {

    public CreateShipment(UUID orderId, UUID contactId, String deliveryOptionId, int weightGrams) {
        this(Ids.next(), Instant.now(), orderId, contactId, deliveryOptionId, weightGrams);
    }

    @Override
    public String key() {
        return orderId.toString();
    }
}
