package dev.stoa.fulfillment.domain;

import dev.stoa.fulfillment.SagaDetails.StepState;
import dev.stoa.fulfillment.domain.Action.PassOn;
import dev.stoa.fulfillment.domain.Action.Take;
import dev.stoa.fulfillment.domain.Action.Undo;
import dev.stoa.fulfillment.domain.order.Order;
import dev.stoa.fulfillment.domain.order.Order.Allocation;
import dev.stoa.fulfillment.domain.order.Order.Destination;
import dev.stoa.fulfillment.domain.order.Order.Unit;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sagas at any point of their way, with short words for what they want done. */
final class SagaFixture {

    static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private SagaFixture() {}

    /** A saga whose step is running: all before it are completed. Without locations there is one that has everything. */
    static Saga at(Step step, String... locations) {
        var saga = Saga.of(order(), NOON);
        saga.begin();
        Step.TO_CONFIRMATION.stream().takeWhile(before -> before != step).forEach(before -> {
            if (before == Step.RESERVE_INVENTORY) {
                saga.stockReserved(allocations(locations));
            } else {
                saga.stepCompleted(before);
            }
        });
        return saga;
    }

    static Saga completed(String... locations) {
        var saga = at(Step.CONFIRM_ORDER, locations);
        saga.stepCompleted(Step.CONFIRM_ORDER);
        return saga;
    }

    static Order order() {
        return new Order(Ids.next(), "S-1001", Ids.next(), Ids.next(), Ids.next(),
                List.of(new Order.Line("LAMP-1", 3, 400)), "standard", 1200, new Destination("DE", "10"),
                Money.of(4999, "EUR"));
    }

    /** One lamp from each location. */
    static List<Allocation> allocations(String... locations) {
        return Stream.of(locations).map(location -> new Allocation(location, List.of(new Unit("LAMP-1", 1)))).toList();
    }

    /** What is wanted in short, such as {@code RECORD_DISPATCH 2} for the second parcel. */
    static List<String> words(List<Action> actions) {
        return actions.stream()
                .map(action -> action.step() + (action instanceof PassOn passed ? " " + passed.parcel().number() : ""))
                .toList();
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
