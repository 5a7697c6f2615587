package dev.stoa.inventory.commands;

import dev.stoa.kernel.Ids;
import dev.stoa.messaging.Command;
import dev.stoa.messaging.MessageType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Promise these units to the order, all or none. Answered by {@code StockReserved} or {@code StockRejected}. */
@MessageType("inventory.ReserveStock")
public record ReserveStock(UUID messageId, Instant occurredAt, UUID orderId, List<Line> lines) implements Command {

    public ReserveStock {
        lines = List.copyOf(lines);
    }

    public ReserveStock(UUID orderId, List<Line> lines) {
        this(Ids.next(), Instant.now(), orderId, lines);
    }

    @Override
    public String key() {
        return orderId.toString();
    }

    /** So many units of one SKU. */
    public record Line(String sku, int quantity) {}
}
