package dev.stoa.inventory.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Promise these units to the order, all or none. Answered by {@code StockReserved} or {@code StockRejected}.
 *
 * @param orderId the order
 * @param lines what to promise, a line per SKU
 * @param destination decides between locations that could send as much; null when it does not matter
 * @since 0.1
 */
@MessageType("inventory.ReserveStock")
public record ReserveStock(UUID messageId, Instant occurredAt, UUID orderId, List<Line> lines,
        @Nullable Destination destination) implements Command {

    public ReserveStock {
        lines = List.copyOf(lines);
    }

    public ReserveStock(UUID orderId, List<Line> lines, @Nullable Destination destination) {
        this(Ids.next(), Instant.now(), orderId, lines, destination);
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    /**
     * So many units of one SKU.
     *
     * @param sku what is meant, by its stock keeping unit
     * @param quantity units, at least 1
     */
    public record Line(String sku, int quantity) {}

    /**
     * Roughly where the goods go: too rough to find a person by.
     *
     * @param country ISO 3166-1 alpha-2
     * @param postalArea the first two characters of the postal code in capital letters, or fewer
     */
    public record Destination(String country, String postalArea) {}
}
