package dev.stoa.shipping.domain;

import dev.stoa.customer.Contact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The shipments, at most one of an order. */
public interface Shipments {

    /**
     * Adds a shipment without a booking, unless the order has one.
     *
     * @return whether it was added
     */
    boolean add(Shipment shipment);

    /**
     * Adds a booked shipment and a copy of its address, unless the order has one. Of a contact that was erased in the
     * meantime neither address nor label are kept.
     *
     * @return whether it was added
     */
    boolean add(Shipment shipment, Contact consignee);

    /** Locks the row, which decides between those who want to change it. */
    Optional<Shipment> lock(UUID shipmentId);

    /** Locks the row of an order. */
    Optional<Shipment> lockOf(UUID orderId);

    void update(Shipment shipment);

    List<Shipment> of(UUID orderId);

    Map<UUID, String> labels(Collection<UUID> shipmentIds);
}
