package dev.stoa.fulfillment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A saga: what happened, what is awaited, since when.
 *
 * @param steps in the order in which they are taken
 */
public record SagaDetails(UUID orderId, Status status, Instant startedAt, @Nullable Instant endedAt, List<Step> steps) {

    /** Where the saga stands. */
    public enum Status {
        RUNNING,
        COMPLETED,
        COMPENSATING,
        COMPENSATED
    }

    /** Where a step stands. */
    public enum StepState {
        PENDING,
        RUNNING,
        COMPLETED,
        FAILED,
        COMPENSATING,
        COMPENSATED,
        SKIPPED
    }

    /**
     * One step.
     *
     * @param name such as {@code reserve_inventory}
     * @param attempts how often its command was sent
     * @param reason why it failed or is undone
     */
    public record Step(
            String name,
            StepState state,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            int attempts,
            @Nullable String reason) {}
}
