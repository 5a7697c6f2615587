package dev.stoa.sandbox;

import dev.stoa.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Shows the pretended provider's own book, so that it can be laid beside ours. */
public interface SandboxApi {

    /** What the provider booked for an order, oldest first. */
    List<Charge> charges(UUID orderId);

    /** One line of the provider's book. */
    record Charge(Instant at, Kind kind, Money amount) {

        /** What was booked. */
        public enum Kind {
            AUTHORIZED,
            CAPTURED,
            VOIDED,
            REFUNDED
        }
    }
}
