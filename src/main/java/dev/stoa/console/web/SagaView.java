package dev.stoa.console.web;

import dev.stoa.fulfillment.SagaDetails;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an order's fulfillment has come. */
record SagaView(String status, Instant startedAt, @Nullable Instant endedAt, List<Step> steps) {

    /** One step of it. */
    record Step(String name, String state, @Nullable Instant startedAt, @Nullable Instant endedAt, int attempts,
            @Nullable String reason) {}

    static SagaView of(SagaDetails saga) {
        var steps = saga.steps()
                .stream()
                .map(step -> new Step(step.name(), Words.of(step.state()), step.startedAt(), step.endedAt(),
                        step.attempts(), step.reason()))
                .toList();
        return new SagaView(Words.of(saga.status()), saga.startedAt(), saga.endedAt(), steps);
    }
}
