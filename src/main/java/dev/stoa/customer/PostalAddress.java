package dev.stoa.customer;

import org.jspecify.annotations.Nullable;

/**
 * Where post goes.
 *
 * @param line2 optional second line of the street address
 * @param country ISO 3166-1 alpha-2
 */
public record PostalAddress(
        String name, String line1, @Nullable String line2, String postalCode, String city, String country) {}
