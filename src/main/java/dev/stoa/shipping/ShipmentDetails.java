package dev.stoa.shipping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shipment: one parcel of an order.
 *
 * @param location which it leaves
 * @param lines what is in it; empty where nobody said so
 */
public record ShipmentDetails(
        UUID id,
        UUID orderId,
        ShipmentState state,
        String location,
        List<Line> lines,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable Instant dispatchedAt,
        @Nullable Instant deliveredAt,
        int version) {

    public ShipmentDetails {
        lines = List.copyOf(lines);
    }

    /** So many units of one SKU. */
    public record Line(String sku, int quantity) {}
}
