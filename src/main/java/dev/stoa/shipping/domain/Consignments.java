package dev.stoa.shipping.domain;

import dev.stoa.customer.Contact;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The consignments, at most one of an order. */
public interface Consignments {

    /**
     * Adds a consignment without a booking, unless the order has one.
     *
     * @return whether it was added
     */
    boolean add(Consignment consignment);

    /**
     * Adds a booked consignment and a copy of its address, unless the order has one. Of a contact that was erased in the
     * meantime neither address nor labels are kept.
     *
     * @return whether it was added
     */
    boolean add(Consignment consignment, Contact consignee);

    /** Locks the consignment of an order, which decides between those who want to change it. */
    Optional<Consignment> lock(UUID orderId);

    /** Locks the whole consignment that a shipment belongs to. */
    Optional<Consignment> lockWith(UUID shipmentId);

    /** Stores how far the shipments of a locked consignment have come. */
    void updateShipments(Consignment consignment);

    /** Stores what of a locked consignment was told. */
    void updateTold(Consignment consignment);

    Optional<Consignment> of(UUID orderId);

    /** By shipment; left out where there is none. */
    Map<UUID, String> labels(Collection<UUID> shipmentIds);
}
