package dev.stoa.shipping;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads delivery options and shipments. */
public interface ShippingApi {

    /**
     * Ways to deliver a parcel, cheapest first. Throws {@code RequestRefused}: invalid, field {@code postalCode}, for one
     * that is malformed in its country. Empty when nobody delivers there.
     *
     * @param country ISO 3166-1 alpha-2
     * @param weightGrams of the parcel, with packaging
     */
    List<DeliveryOption> options(String country, String postalCode, int weightGrams, Currency currency);

    /** The shipments of an order, one per location, in the order in which the locations were chosen. */
    List<ShipmentDetails> shipmentsOf(UUID orderId);

    /** The carrier's labels for printing (ZPL), by shipment; left out where there is none, or not any more. */
    Map<UUID, String> labels(Collection<UUID> shipmentIds);
}
