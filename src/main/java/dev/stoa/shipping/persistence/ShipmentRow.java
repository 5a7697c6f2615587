package dev.stoa.shipping.persistence;

import dev.stoa.shipping.ShipmentState;
import dev.stoa.shipping.domain.Booking;
import dev.stoa.shipping.domain.Shipment;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code shipping.shipment}. */
final class ShipmentRow {

    private ShipmentRow() {}

    static Shipment read(ResultSet row, int number) throws SQLException {
        return new Shipment(row.getObject("id", UUID.class), row.getObject("order_id", UUID.class),
                ShipmentState.valueOf(row.getString("state")), rejection(row), booking(row),
                instant(row, "dispatched_at"),
                instant(row, "delivered_at"), row.getBoolean("creation_told"), row.getBoolean("cancellation_told"),
                row.getInt("version"));
    }

    static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable String word(@Nullable Reason rejection) {
        return rejection == null ? null : rejection.name();
    }

    private static @Nullable Reason rejection(ResultSet row) throws SQLException {
        String word = row.getString("rejection");
        return word == null ? null : Reason.valueOf(word);
    }

    private static @Nullable Booking booking(ResultSet row) throws SQLException {
        String trackingNumber = row.getString("tracking_number");
        return trackingNumber == null
                ? null
                : new Booking(row.getObject("contact_id", UUID.class), row.getString("service"),
                        row.getString("carrier"), trackingNumber, row.getString("label"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
