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
 * @param heard ids of refunds and failed captures that were acted on, so that hearing one again does nothing
 */
public record SagaState(
        Status status,
        Map<Step, StepProgress> steps,
        @Nullable Cancellation cancellation,
        @Nullable Closing closing,
        @Nullable String trackingNumber,
        Set<UUID> heard,
        Instant startedAt,
        @Nullable Instant endedAt) {

    public SagaState {
        steps = Map.copyOf(steps);
        heard = Set.copyOf(heard);
    }
}
