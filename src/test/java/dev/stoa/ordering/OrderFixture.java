package dev.stoa.ordering;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import dev.stoa.ordering.domain.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Orders of two mugs and a lamp, delivered in Germany. */
public final class OrderFixture {

    public static final String HASH = "0f".repeat(32);
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private OrderFixture() {}

    public static NewOrder anOrder() {
        return anOrderOf(Ids.next());
    }

    public static NewOrder anOrderOf(UUID cartId) {
        return anOrderOf(cartId, HASH);
    }

    public static NewOrder anOrderOf(UUID cartId, String requestHash) {
        return new NewOrder(requestHash, cartId, Ids.next(), Ids.next(), new MarketCode("DE"),
                List.of(new NewOrder.Line("MUG-1", "Mug, blue", 2, euros(1190), gross(2380), 400),
                        new NewOrder.Line("LAMP-1", "Lamp „Ø“", 1, euros(11900), gross(11900), 2400)),
                new OrderDetails.Delivery("standard", "Standard", gross(595)), 3200,
                new NewOrder.Destination("DE", "10"), gross(14875));
    }

    public static OrderEvent.Placed placed() {
        return new OrderEvent.Placed(NOON, new UUID(0, 1), HASH, "S-100001", new UUID(0, 2), new UUID(0, 3),
                new UUID(0, 4), new MarketCode("DE"),
                List.of(new OrderEvent.Line("MUG-1", "Mug, blue", 2, euros(1190), gross(2380), 400)),
                new OrderEvent.Delivery("standard", "Standard", gross(595)), 800, gross(2975),
                new OrderEvent.Destination("DE", "10"));
    }

    public static Money euros(long cents) {
        return Money.of(cents, "EUR");
    }

    private static Totals gross(long cents) {
        return Totals.ofGross(euros(cents), euros(cents * 19 / 119));
    }
}
