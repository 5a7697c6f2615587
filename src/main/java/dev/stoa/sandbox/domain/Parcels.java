package dev.stoa.sandbox.domain;

import org.jspecify.annotations.Nullable;

/** The carrier's book of parcels. */
public interface Parcels {

    /** Writes a parcel down unless its reference is in the book, and answers what the book says. */
    Parcel announced(String reference, String country, String postalCode, int weightGrams, @Nullable String refusal);

    /** Marks a reference as called off, known or not. */
    void callOff(String reference);
}
