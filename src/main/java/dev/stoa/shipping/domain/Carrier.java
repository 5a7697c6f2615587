package dev.stoa.shipping.domain;

import dev.stoa.customer.PostalAddress;
import dev.stoa.shipping.events.ShipmentRejected.Reason;

/** Who carries parcels. Calls are made outside transactions and may be repeated: the reference makes them one. */
public interface Carrier {

    /** Stable; stored with the shipment. */
    String name();

    /** Announces a parcel; a reference that was announced before is answered as before. */
    Announcement announce(Parcel parcel);

    /** Calls a parcel off; one that was not announced yet is refused when it is. */
    void callOff(String reference);

    /**
     * What is to be carried.
     *
     * @param service the delivery option, such as {@code express}
     */
    record Parcel(String reference, PostalAddress to, String service, int weightGrams) {}

    /** What the carrier says to it. */
    sealed interface Announcement {

        /** It takes the parcel. */
        record Accepted(String trackingNumber, String label) implements Announcement {}

        /** It does not. */
        record Refused(Reason reason) implements Announcement {}
    }
}
