package dev.stoa.customer;

import java.util.UUID;

/**
 * Somebody to write to and deliver to.
 *
 * @param email a syntactically valid address, at most 254 characters
 */
public record Contact(UUID id, String email, PostalAddress deliveryAddress) {}
