package dev.stoa.ordering.domain;

import dev.stoa.ordering.OrderDetails;
import java.util.UUID;

/**
 * An order as it is read, with the request that placed it.
 *
 * @param requestHash SHA-256 of that request's canonical body, in hexadecimal
 */
public record OrderView(UUID requestId, String requestHash, OrderDetails details) {}
