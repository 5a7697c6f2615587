package dev.stoa.sandbox;

import org.jspecify.annotations.Nullable;

/** The pretended carrier, as its programming interface. A reference that was used before changes nothing and answers as before. */
public interface SandboxCarrier {

    /** The refusal of an address to which the carrier does not deliver. */
    String ADDRESS_REFUSED = "address_refused";
    /** The refusal of a parcel that was called off, be it before it was announced or after. */
    String CALLED_OFF = "called_off";

    /**
     * Announces a parcel.
     *
     * @param reference the caller's key: one parcel per reference
     * @param country ISO 3166-1 alpha-2
     */
    Answer announce(String reference, String line1, String postalCode, String country, int weightGrams);

    /** Calls a parcel off; calling off an unknown one does nothing and keeps it from being announced later. */
    void callOff(String reference);

    /** Accepted with tracking number and a label as text, or refused with a word. */
    record Answer(boolean accepted, @Nullable String trackingNumber, @Nullable String label,
            @Nullable String refusal) {}
}
