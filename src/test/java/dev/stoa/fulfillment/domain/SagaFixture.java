package dev.stoa.fulfillment.domain;

import dev.stoa.fulfillment.SagaDetails.StepState;
import dev.stoa.fulfillment.domain.Action.Take;
import dev.stoa.fulfillment.domain.Action.Undo;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sagas at any point of their way, with short words for what they want done. */
final class SagaFixture {

    static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private SagaFixture() {}

    /** A saga whose step is running: all before it are completed. */
    static Saga at(Step step) {
        var saga = Saga.of(order(), NOON);
        saga.begin();
        Step.TO_CONFIRMATION.stream().takeWhile(before -> before != step).forEach(saga::stepCompleted);
        return saga;
    }

    static Saga completed() {
        var saga = at(Step.CONFIRM_ORDER);
        saga.stepCompleted(Step.CONFIRM_ORDER);
        return saga;
    }

    static Order order() {
        return new Order(Ids.next(), "S-1001", Ids.next(), Ids.next(), Ids.next(),
                List.of(new Order.Line("LAMP-1", 2)), "standard", 1200, Money.of(4999, "EUR"));
    }

    static Awaited awaited(Saga saga) {
        return saga.awaited().orElseThrow();
    }

    static StepState stateOf(Saga saga, Step step) {
        return progress(saga, step).state();
    }

    static StepProgress progress(Saga saga, Step step) {
        return saga.state().steps().getOrDefault(step, StepProgress.PENDING);
    }

    static Map<Step, StepState> states(Saga saga) {
        return saga.state()
                .steps()
                .entrySet()
                .stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, it -> it.getValue().state()));
    }

    static Action take(Step step) {
        return new Take(step);
    }

    static Action undo(Step step) {
        return new Undo(step);
    }
}
