package dev.stoa.shipping.domain;

import dev.stoa.kernel.RequestRefused;
import java.util.UUID;

/** There is no such shipment. */
public class ShipmentNotFound extends RequestRefused {

    private static final long serialVersionUID = 1L;

    public ShipmentNotFound(UUID shipmentId) {
        super(Kind.NOT_FOUND, "shipment_not_found", "There is no shipment " + shipmentId + ".");
    }
}
