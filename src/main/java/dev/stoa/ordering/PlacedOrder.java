package dev.stoa.ordering;

import dev.stoa.kernel.Totals;
import java.util.UUID;

/**
 * The answer to placing.
 *
 * @param accessToken opens the order to whoever holds it; derived from the order's id, stored nowhere
 * @param replayed whether an earlier request with the same id had placed it
 */
public record PlacedOrder(UUID id, String number, String accessToken, Totals totals, boolean replayed) {}
