package dev.stoa.shipping.persistence;

import dev.stoa.shipping.ShipmentState;
import dev.stoa.shipping.domain.Booking;
import dev.stoa.shipping.domain.Consignment;
import dev.stoa.shipping.domain.Shipment;
import dev.stoa.shipping.events.ShipmentRejected.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of one {@code shipping.consignment}, one per shipment, or one without a shipment. */
final class ConsignmentRows {

    private ConsignmentRows() {}

    static Optional<Consignment> read(ResultSet rows) throws SQLException {
        Consignment consignment = null;
        var shipments = new ArrayList<Shipment>();
        while (rows.next()) {
            if (consignment == null) {
                consignment = consignment(rows);
            }
            if (rows.getObject("id") != null) {
                shipments.add(shipment(rows));
            }
        }
        return Optional.ofNullable(consignment).map(found -> with(found, shipments));
    }

    private static Consignment with(Consignment found, List<Shipment> shipments) {
        return new Consignment(found.orderId(), shipments, found.booking(), found.rejection(), found.creationTold(),
                found.cancellationTold());
    }

    private static Consignment consignment(ResultSet row) throws SQLException {
        String rejection = row.getString("rejection");
        return new Consignment(row.getObject("order_id", UUID.class), List.of(), booking(row),
                rejection == null ? null : Reason.valueOf(rejection), row.getBoolean("creation_told"),
                row.getBoolean("cancellation_told"));
    }

    private static @Nullable Booking booking(ResultSet row) throws SQLException {
        UUID contactId = row.getObject("contact_id", UUID.class);
        return contactId == null ? null : new Booking(contactId, row.getString("service"), row.getString("carrier"));
    }

    private static Shipment shipment(ResultSet row) throws SQLException {
        return new Shipment(row.getObject("id", UUID.class), row.getString("location"),
                ShipmentJson.readLines(row.getString("lines")), ShipmentState.valueOf(row.getString("state")),
                row.getString("tracking_number"), row.getString("label"), instant(row, "dispatched_at"),
                instant(row, "delivered_at"), row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
