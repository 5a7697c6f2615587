package dev.stoa.shipping;

import java.util.UUID;

/**
 * What staff do with shipments. Each throws {@code RequestRefused}: not found, or conflict {@code wrong_shipment_state}
 * when the shipment does not stand where the step begins; a repeated step is answered as done.
 */
public interface ShippingOperations {

    /** The parcel leaves the house. From here on it cannot be called off. */
    ShipmentDetails dispatch(UUID requestId, UUID shipmentId);

    /** The parcel has arrived. */
    ShipmentDetails deliver(UUID requestId, UUID shipmentId);
}
