package dev.stoa.shipping.domain;

import java.util.UUID;

/**
 * What the carrier agreed to.
 *
 * @param contactId whom the parcels are for
 * @param service the delivery option that was chosen
 */
public record Booking(UUID contactId, String service, String carrier) {}
