package dev.stoa.ordering;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as people read it.
 *
 * @param number for people, unique
 * @param cancellation null unless it is cancelled
 * @param timeline oldest first
 * @param version of the order's event stream
 */
public record OrderDetails(
        UUID id,
        String number,
        OrderStatus status,
        UUID cartId,
        UUID contactId,
        UUID paymentId,
        MarketCode market,
        Instant placedAt,
        List<Line> lines,
        Delivery delivery,
        Totals totals,
        @Nullable Cancellation cancellation,
        List<TimelineEntry> timeline,
        int version) {

    /** What was ordered, as it was called and priced then. */
    public record Line(String sku, String name, int quantity, Money unitPrice, Totals totals) {}

    /** How it is to be delivered. */
    public record Delivery(String optionId, String name, Totals totals) {}

    /** Why it is off. */
    public record Cancellation(String code, String text) {}

    /**
     * Something that happened to it.
     *
     * @param event a stable word such as {@code confirmed}
     * @param text for people
     */
    public record TimelineEntry(Instant at, String event, String text) {}
}
