package dev.stoa.checkout;

import dev.stoa.kernel.Totals;
import java.util.UUID;

/**
 * The answer to placing.
 *
 * @param replayed whether an earlier request with the same id had placed it
 */
public record OrderReceipt(UUID orderId, String number, String accessToken, Totals totals, boolean replayed) {}
