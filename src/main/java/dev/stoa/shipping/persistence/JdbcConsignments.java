package dev.stoa.shipping.persistence;

import dev.stoa.customer.Contact;
import dev.stoa.shipping.domain.Consignment;
import dev.stoa.shipping.domain.Consignments;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A consignment is read and written as a whole, and added in one statement, for that lies on the way of every order. */
@Repository
class JdbcConsignments implements Consignments {

    private final JdbcClient database;

    JdbcConsignments(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(Consignment consignment) {
        var rejection = consignment.rejection();
        return isAdded(ConsignmentSql.ADD, consignment.orderId(), rejection == null ? null : rejection.name(),
                consignment.creationTold(), ShipmentJson.write(consignment.shipments()));
    }

    @Override
    public boolean add(Consignment consignment, Contact consignee) {
        var booking = Objects.requireNonNull(consignment.booking());
        var address = consignee.deliveryAddress();
        return isAdded(ConsignmentSql.ADD_BOOKED, consignee.id(), address.name(), address.line1(), address.line2(),
                address.postalCode(), address.city(), address.country(), consignment.orderId(), consignment.orderId(),
                booking.service(), booking.carrier(), ShipmentJson.write(consignment.shipments()));
    }

    private boolean isAdded(String sql, @Nullable Object... values) {
        return database.sql(sql).params(Arrays.asList(values)).query(Integer.class).single() == 1;
    }

    @Override
    public Optional<Consignment> lock(UUID orderId) {
        return read(ConsignmentSql.LOCK_OF_ORDER, orderId).or(() -> read(ConsignmentSql.LOCK_TOMBSTONE, orderId));
    }

    @Override
    public Optional<Consignment> lockWith(UUID shipmentId) {
        return read(ConsignmentSql.LOCK_WITH_SHIPMENT, shipmentId);
    }

    @Override
    public void updateShipments(Consignment consignment) {
        database.sql(ConsignmentSql.UPDATE_SHIPMENTS).param(ShipmentJson.write(consignment.shipments())).update();
    }

    @Override
    public void updateTold(Consignment consignment) {
        database.sql(ConsignmentSql.UPDATE_TOLD)
                .params(consignment.creationTold(), consignment.cancellationTold(), consignment.orderId())
                .update();
    }

    @Override
    public Optional<Consignment> of(UUID orderId) {
        return read(ConsignmentSql.FIND, orderId);
    }

    private Optional<Consignment> read(String sql, UUID id) {
        return database.sql(sql).param(id).query(ConsignmentRows::read);
    }

    @Override
    public Map<UUID, String> labels(Collection<UUID> shipmentIds) {
        var labels = new HashMap<UUID, String>();
        database.sql("select id, label from shipping.shipment where id = any (?) and label is not null")
                .param(shipmentIds.toArray(UUID[]::new))
                .query(row -> {
                    labels.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return labels;
    }
}
