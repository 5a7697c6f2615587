package dev.stoa.shipping;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shipment of an order. */
public record ShipmentDetails(
        UUID id,
        UUID orderId,
        ShipmentState state,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable Instant dispatchedAt,
        @Nullable Instant deliveredAt,
        int version) {}
