package dev.stoa.fulfillment.application;

import dev.stoa.fulfillment.domain.Action;
import dev.stoa.fulfillment.domain.Saga;
import dev.stoa.fulfillment.domain.Step;
import dev.stoa.fulfillment.domain.order.Parcel;
import dev.stoa.messaging.Command;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What each step sends when it is taken, and when it is undone.
 *
 * @param perParcel what a step sends for each parcel
 */
record StepTable(Map<Step, Row> rows, Map<Step, BiFunction<Saga, Parcel, List<Command>>> perParcel) {

    /** A step, its command and its compensation. */
    record Row(Function<Saga, List<Command>> command, Function<Saga, List<Command>> compensation) {

        /** A step that is never undone. */
        Row(Function<Saga, List<Command>> command) {
            this(command, _ -> List.of());
        }
    }

    List<Command> commands(List<Action> actions, Saga saga) {
        return actions.stream()
                .flatMap(action -> commands(action, saga).stream())
                .toList();
    }

    private List<Command> commands(Action action, Saga saga) {
        return switch (action) {
            case Action.Take(var step) -> of(step, rows.get(step)).command().apply(saga);
            case Action.Undo(var step) -> of(step, rows.get(step)).compensation().apply(saga);
            case Action.PassOn(var step, var parcel) -> of(step, perParcel.get(step)).apply(saga, parcel);
        };
    }

    private static <T> T of(Step step, @Nullable T found) {
        if (found == null) {
            throw new IllegalStateException("Nothing to send for the step " + step);
        }
        return found;
    }
}
