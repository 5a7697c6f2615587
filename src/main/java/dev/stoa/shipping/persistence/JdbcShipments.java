package dev.stoa.shipping.persistence;

import dev.stoa.customer.Contact;
import dev.stoa.shipping.domain.Shipment;
import dev.stoa.shipping.domain.Shipments;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcShipments implements Shipments {

    private static final String SELECT = """
            select id, order_id, contact_id, state, rejection, service, carrier, tracking_number, label, dispatched_at, delivered_at,
                   creation_told, cancellation_told, version
            from shipping.shipment
            """;

    private final JdbcClient database;

    JdbcShipments(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(Shipment shipment) {
        return database.sql("""
                insert into shipping.shipment (id, order_id, state, rejection, creation_told) values (?, ?, ?, ?, ?)
                on conflict (order_id) do nothing
                """)
                .params(Arrays.<@Nullable Object>asList(shipment.id(), shipment.orderId(), shipment.state().name(),
                        ShipmentRow.word(shipment.rejection()), shipment.creationTold()))
                .update() == 1;
    }

    /**
     * One statement, for it lies on the way of every order. The upsert of the consignee waits for an erasure that is under
     * way and then sees it, which a plain read of erased contacts would not.
     */
    @Override
    public boolean add(Shipment shipment, Contact consignee) {
        var booking = Objects.requireNonNull(shipment.booking());
        var address = consignee.deliveryAddress();
        return database
                .sql("""
                        with consignee as (
                            insert into shipping.consignee (contact_id, name, line1, line2, postal_code, city, country)
                            select ?, ?, ?, ?, ?, ?, ? where not exists (select from shipping.shipment where order_id = ?)
                            on conflict (contact_id) do update set contact_id = excluded.contact_id
                            returning contact_id, erased_at is null as known
                        )
                        insert into shipping.shipment (id, order_id, contact_id, state, service, carrier, tracking_number, label,
                                                       creation_told)
                        select ?, ?, contact_id, ?, ?, ?, ?, case when known then ? end, true from consignee
                        on conflict (order_id) do nothing
                        """)
                .params(Arrays.<@Nullable Object>asList(consignee.id(), address.name(), address.line1(),
                        address.line2(), address.postalCode(),
                        address.city(), address.country(), shipment.orderId(),
                        shipment.id(), shipment.orderId(), shipment.state().name(), booking.service(),
                        booking.carrier(), booking.trackingNumber(), booking.label()))
                .update() == 1;
    }

    @Override
    public Optional<Shipment> lock(UUID shipmentId) {
        return database.sql(SELECT + "where id = ? for update").param(shipmentId).query(ShipmentRow::read).optional();
    }

    @Override
    public Optional<Shipment> lockOf(UUID orderId) {
        return database.sql(SELECT + "where order_id = ? for update")
                .param(orderId)
                .query(ShipmentRow::read)
                .optional();
    }

    @Override
    public void update(Shipment shipment) {
        database.sql(
                """
                        update shipping.shipment
                        set state = ?, dispatched_at = ?, delivered_at = ?, creation_told = ?, cancellation_told = ?, version = ?
                        where id = ?
                        """)
                .params(Arrays.<@Nullable Object>asList(shipment.state().name(),
                        ShipmentRow.timestamp(shipment.dispatchedAt()),
                        ShipmentRow.timestamp(shipment.deliveredAt()), shipment.creationTold(),
                        shipment.cancellationTold(), shipment.version(), shipment.id()))
                .update();
    }

    @Override
    public List<Shipment> of(UUID orderId) {
        return database.sql(SELECT + "where order_id = ? order by id").param(orderId).query(ShipmentRow::read).list();
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
