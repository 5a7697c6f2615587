package dev.stoa.sandbox.domain;

import dev.stoa.sandbox.SandboxCarrier;
import dev.stoa.sandbox.SandboxCarrier.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A line of the carrier's book.
 *
 * @param number the carrier's own, of which the tracking number is made
 * @param country null as long as the parcel was only called off
 */
public record Parcel(String reference, long number, @Nullable String country, @Nullable String postalCode,
        int weightGrams, @Nullable String refusal, boolean calledOff) {

    private static final String REFUSED_LINE = "Refused Street 1";

    /** Why the carrier does not deliver there; null when it does. */
    public static @Nullable String refusalOf(String line1) {
        return line1.strip().equalsIgnoreCase(REFUSED_LINE) ? SandboxCarrier.ADDRESS_REFUSED : null;
    }

    public Answer answer() {
        if (calledOff) {
            return new Answer(false, null, null, SandboxCarrier.CALLED_OFF);
        }
        if (refusal != null) {
            return new Answer(false, null, null, refusal);
        }
        return new Answer(true, trackingNumber(), label(), null);
    }

    private String trackingNumber() {
        return TrackingNumber.of(number);
    }

    /** In ZPL, the language of label printers: tracking number as text and as bar code, then where to and how heavy. */
    private String label() {
        return """
                ^XA
                ^FO40,40^A0N,40^FD%1$s^FS
                ^FO40,100^BY2^BCN,120,N^FD%1$s^FS
                ^FO40,250^A0N,30^FD%2$s %3$s^FS
                ^FO40,300^A0N,30^FD%4$d g^FS
                ^XZ
                """.formatted(trackingNumber(), country, postalCode, weightGrams);
    }
}
