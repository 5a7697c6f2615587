package dev.stoa.fulfillment.domain;

import dev.stoa.fulfillment.SagaDetails.Status;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All of a saga that changes, as it is stored.
 *
 * @param closing null except at the end of a saga that is compensating
 * @param trackingNumber of the parcel, once it has left
 * @param refunds those that were told of
 */
public record SagaState(
        Status status,
        Map<Step, StepProgress> steps,
        @Nullable Cancellation cancellation,
        @Nullable Closing closing,
        @Nullable String trackingNumber,
        Set<UUID> refunds,
        Instant startedAt,
        @Nullable Instant endedAt) {

    public SagaState {
        steps = Map.copyOf(steps);
        refunds = Set.copyOf(refunds);
    }
}
