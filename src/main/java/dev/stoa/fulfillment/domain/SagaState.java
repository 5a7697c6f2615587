package dev.stoa.fulfillment.domain;

import dev.stoa.fulfillment.SagaDetails.Status;
import dev.stoa.fulfillment.domain.order.Parcel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All of a saga that changes, as it is stored.
 *
 * @param closing null except at the end of a saga that is compensating
 * @param parcels none before stock is reserved
 * @param refunds those that were told of
 */
public record SagaState(
        Status status,
        Map<Step, StepProgress> steps,
        @Nullable Cancellation cancellation,
        @Nullable Closing closing,
        List<Parcel> parcels,
        Set<UUID> refunds,
        Instant startedAt,
        @Nullable Instant endedAt) {

    public SagaState {
        steps = Map.copyOf(steps);
        parcels = List.copyOf(parcels);
        refunds = Set.copyOf(refunds);
    }

    /** How an order that failed is brought to its end, once every step is undone. */
    public enum Closing {
        /** The order is being cancelled, and the shopper gets the cart back. */
        CANCELING,
        /** The shopper is being told. */
        TELLING
    }
}
