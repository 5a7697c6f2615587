package dev.stoa.shipping.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the carrier agreed to.
 *
 * @param contactId whom the parcel is for
 * @param service the delivery option that was chosen
 * @param label for printing; null once the contact was erased
 */
public record Booking(UUID contactId, String service, String carrier, String trackingNumber, @Nullable String label) {}
