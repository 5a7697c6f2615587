package dev.stoa.fulfillment.domain;

import static dev.stoa.fulfillment.SagaDetails.StepState.COMPENSATING;
import static dev.stoa.fulfillment.SagaDetails.StepState.COMPLETED;
import static dev.stoa.fulfillment.SagaDetails.StepState.FAILED;
import static dev.stoa.fulfillment.domain.Step.CONFIRM_ORDER;
import static dev.stoa.fulfillment.domain.Step.SEND_CONFIRMATION;

import dev.stoa.fulfillment.domain.Action.Undo;
import dev.stoa.fulfillment.domain.SagaState.Closing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way back of a saga that failed: the completed steps from the latest to the first, then the order, then the mail. */
final class WayBack {

    private final Steps steps;
    private @Nullable Cancellation cause;
    private @Nullable Closing closing;

    WayBack(Steps steps, @Nullable Cancellation cause, @Nullable Closing closing) {
        this.steps = steps;
        this.cause = cause;
        this.closing = closing;
    }

    void turnInto(Cancellation why) {
        cause = why;
        steps.skipPending();
    }

    void leave() {
        cause = null;
    }

    List<Action> undoNext() {
        var why = cause == null ? "" : cause.code();
        return Step.UNDO_ORDER.stream()
                .filter(step -> steps.is(step, COMPLETED))
                .findFirst()
                .map(step -> undo(step, why))
                .orElseGet(this::callOff);
    }

    List<Action> undo(Step step, String why) {
        steps.undo(step, why);
        return List.of(new Undo(step));
    }

    List<Action> undone(Step step) {
        if (!steps.is(step, COMPENSATING)) {
            return List.of();
        }
        steps.undone(step);
        return undoNext();
    }

    List<Action> orderCancelled() {
        if (closing != Closing.CANCELING) {
            return List.of();
        }
        closing = Closing.TELLING;
        return List.of(new Undo(SEND_CONFIRMATION));
    }

    boolean isTelling() {
        return closing == Closing.TELLING;
    }

    void end() {
        if (steps.is(SEND_CONFIRMATION, FAILED)) {
            steps.undone(SEND_CONFIRMATION);
        }
        closing = null;
    }

    @Nullable
    Cancellation cause() {
        return cause;
    }

    @Nullable
    Closing closing() {
        return closing;
    }

    private List<Action> callOff() {
        closing = Closing.CANCELING;
        return List.of(new Undo(CONFIRM_ORDER));
    }
}
