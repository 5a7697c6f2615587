package dev.stoa.fulfillment.application;

import dev.stoa.fulfillment.domain.Action;
import dev.stoa.fulfillment.domain.Saga;
import dev.stoa.fulfillment.domain.Step;
import dev.stoa.messaging.Command;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What each step sends when it is taken, and when it is undone. */
record StepTable(Map<Step, Row> rows) {

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
        var row = rows.get(action.step());
        if (row == null) {
            throw new IllegalStateException("No row for the step " + action.step());
        }
        return switch (action) {
            case Action.Take _ -> row.command().apply(saga);
            case Action.Undo _ -> row.compensation().apply(saga);
        };
    }
}
