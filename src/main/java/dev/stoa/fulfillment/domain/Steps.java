package dev.stoa.fulfillment.domain;

import dev.stoa.fulfillment.SagaDetails.StepState;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How far each step has come; it keeps the record and decides nothing. */
final class Steps {

    private final Map<Step, StepProgress> progress = new EnumMap<>(Step.class);
    private final Instant now;

    Steps(Map<Step, StepProgress> progress, Instant now) {
        this.progress.putAll(progress);
        this.now = now;
    }

    boolean isEmpty() {
        return progress.isEmpty();
    }

    boolean has(Step step) {
        return progress.containsKey(step);
    }

    boolean is(Step step, StepState state) {
        return has(step) && of(step).state() == state;
    }

    int attempts(Step step) {
        return of(step).attempts();
    }

    void plan(Step step) {
        progress.putIfAbsent(step, StepProgress.PENDING);
    }

    void planAgain(Step step) {
        progress.put(step, StepProgress.PENDING);
    }

    void start(Step step) {
        change(step, it -> it.started(now));
    }

    void goOn(Step step) {
        change(step, it -> it.goneOn(now));
    }

    void complete(Step step) {
        change(step, it -> it.completed(now));
    }

    void completeAllTheSame(Step step, String why) {
        change(step, it -> it.completedAllTheSame(now, why));
    }

    void fail(Step step, String why) {
        change(step, it -> it.failed(now, why));
    }

    void undo(Step step, String why) {
        change(step, it -> it.compensating(why));
    }

    void undone(Step step) {
        change(step, it -> it.compensated(now));
    }

    void skipPending() {
        progress.replaceAll((_, it) -> it.state() == StepState.PENDING ? it.skipped() : it);
    }

    Map<Step, StepProgress> all() {
        return progress;
    }

    private StepProgress of(Step step) {
        return progress.getOrDefault(step, StepProgress.PENDING);
    }

    private void change(Step step, UnaryOperator<StepProgress> change) {
        progress.put(step, change.apply(of(step)));
    }
}
