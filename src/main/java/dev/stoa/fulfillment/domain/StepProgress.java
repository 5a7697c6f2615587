package dev.stoa.fulfillment.domain;

import dev.stoa.fulfillment.SagaDetails.StepState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one step has come.
 *
 * @param attempts how often its command was sent
 * @param reason why it failed or is undone
 */
public record StepProgress(
        StepState state,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int attempts,
        @Nullable String reason) {

    static final StepProgress PENDING = new StepProgress(StepState.PENDING, null, null, 0, null);

    StepProgress started(Instant now) {
        return new StepProgress(StepState.RUNNING, now, null, attempts + 1, null);
    }

    /** The command was sent once more, for another part of the step. */
    StepProgress goneOn(Instant now) {
        return state == StepState.RUNNING
                ? new StepProgress(state, startedAt, null, attempts + 1, null)
                : started(now);
    }

    StepProgress completed(Instant now) {
        return new StepProgress(StepState.COMPLETED, startedAt, now, attempts, null);
    }

    StepProgress completedAllTheSame(Instant now, String why) {
        return new StepProgress(StepState.COMPLETED, startedAt, now, attempts, why);
    }

    StepProgress failed(Instant now, String why) {
        return new StepProgress(StepState.FAILED, startedAt, now, attempts, why);
    }

    StepProgress compensating(String why) {
        return new StepProgress(StepState.COMPENSATING, startedAt, endedAt, attempts, why);
    }

    StepProgress compensated(Instant now) {
        return new StepProgress(StepState.COMPENSATED, startedAt, now, attempts, reason);
    }

    StepProgress skipped() {
        return new StepProgress(StepState.SKIPPED, startedAt, endedAt, attempts, reason);
    }
}
