package dev.stoa.fulfillment.domain;

import static dev.stoa.fulfillment.SagaDetails.StepState.COMPENSATING;
import static dev.stoa.fulfillment.SagaDetails.StepState.COMPLETED;
import static dev.stoa.fulfillment.SagaDetails.StepState.FAILED;
import static dev.stoa.fulfillment.SagaDetails.StepState.PENDING;
import static dev.stoa.fulfillment.SagaDetails.StepState.RUNNING;
import static dev.stoa.fulfillment.domain.Step.CAPTURE_PAYMENT;
import static dev.stoa.fulfillment.domain.Step.CONFIRM_ORDER;
import static dev.stoa.fulfillment.domain.Step.CREATE_SHIPMENT;
import static dev.stoa.fulfillment.domain.Step.RECORD_DELIVERY;
import static dev.stoa.fulfillment.domain.Step.RECORD_DISPATCH;
import static dev.stoa.fulfillment.domain.Step.RESERVE_INVENTORY;
import static dev.stoa.fulfillment.domain.Step.SEND_CONFIRMATION;

import dev.stoa.fulfillment.SagaDetails.Status;
import dev.stoa.fulfillment.domain.Action.Take;
import dev.stoa.fulfillment.domain.Action.Undo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes one order from placed to confirmed, or undoes what was done. Each verb tells what happened and answers what to do
 * next. What does not fit the present state (a repetition, a reply that comes too late) changes nothing and answers
 * nothing: that is what makes every listener safe to run twice.
 */
public final class Saga {

    private static final String TOO_LATE = "No answer in time";
    private static final List<Action> NOTHING = List.of();

    private final Order order;
    private final Steps steps;
    private final Set<UUID> refunds;
    private final Instant startedAt;
    private final Instant now;
    private Status status;
    private @Nullable Cancellation cancellation;
    private @Nullable Closing closing;
    private @Nullable String trackingNumber;
    private @Nullable Instant endedAt;

    /**
     * A saga as it was stored.
     *
     * @param now the time of whatever happens to it from here on
     */
    public Saga(Order order, SagaState state, Instant now) {
        this.order = order;
        this.steps = new Steps(state.steps(), now);
        this.refunds = new HashSet<>(state.refunds());
        this.startedAt = state.startedAt();
        this.now = now;
        this.status = state.status();
        this.cancellation = state.cancellation();
        this.closing = state.closing();
        this.trackingNumber = state.trackingNumber();
        this.endedAt = state.endedAt();
    }

    /** The saga of an order that was just placed. */
    public static Saga of(Order order, Instant now) {
        return new Saga(order, new SagaState(Status.RUNNING, Map.of(), null, null, null, Set.of(), now, null), now);
    }

    public List<Action> begin() {
        if (!steps.isEmpty()) {
            return NOTHING;
        }
        Step.TO_CONFIRMATION.forEach(steps::plan);
        return take(RESERVE_INVENTORY);
    }

    public List<Action> stepCompleted(Step step) {
        if (!steps.is(step, RUNNING)) {
            return NOTHING;
        }
        steps.complete(step);
        return goOnAfter(step);
    }

    /** The step was refused: it left nothing to undo, but those before it did. */
    public List<Action> stepFailed(Step step, Cancellation cause, String reason) {
        if (!steps.is(step, RUNNING)) {
            return NOTHING;
        }
        steps.fail(step, reason);
        turnBack(cause);
        return undoNext();
    }

    /**
     * No reply came in time. Nobody knows whether the step took place, so it is undone as well; its receiver refuses it
     * should it still arrive. Once the parcel has left there is no way back, and no mail is worth waiting for.
     */
    public List<Action> deadlinePassed(Awaited overdue) {
        if (!awaited().equals(Optional.of(overdue))) {
            return NOTHING;
        }
        if (closing == Closing.TELLING) {
            return close();
        }
        var step = overdue.step();
        if (steps.has(RECORD_DISPATCH)) {
            steps.fail(step, TOO_LATE);
            return goOnAfter(step);
        }
        turnBack(Cancellation.TIMED_OUT);
        if (Step.UNDO_ORDER.contains(step)) {
            return undo(step, TOO_LATE);
        }
        steps.fail(step, TOO_LATE);
        return undoNext();
    }

    public List<Action> compensated(Step step) {
        if (!steps.is(step, COMPENSATING)) {
            return NOTHING;
        }
        steps.undone(step);
        return undoNext();
    }

    public List<Action> orderCancelled() {
        if (closing != Closing.CANCELING) {
            return NOTHING;
        }
        closing = Closing.TELLING;
        return List.of(new Undo(SEND_CONFIRMATION));
    }

    public List<Action> cancellationTold() {
        return closing == Closing.TELLING ? close() : NOTHING;
    }

    /**
     * The parcel has left the house. If it was about to be called off, the order stays: shipping let the dispatch win, and
     * since the shipment is the first thing to be undone, stock and payment are still there.
     *
     * @param number null when it is known only from the refusal to call the parcel off
     */
    public List<Action> parcelLeft(@Nullable String number) {
        steps.plan(RECORD_DISPATCH);
        if (trackingNumber == null) {
            trackingNumber = number;
        }
        return steps.is(CREATE_SHIPMENT, COMPENSATING) ? turnForward() : followUps();
    }

    public List<Action> parcelArrived() {
        steps.plan(RECORD_DELIVERY);
        return followUps();
    }

    /** Perhaps after it had failed: staff can mend that with the provider. */
    public List<Action> captured() {
        if (steps.is(CAPTURE_PAYMENT, RUNNING) || steps.is(CAPTURE_PAYMENT, FAILED)) {
            steps.complete(CAPTURE_PAYMENT);
        }
        return NOTHING;
    }

    /** Payment has tried again and again before it said so. The parcel is gone: a task for staff. */
    public List<Action> captureFailed(String reason) {
        if (steps.is(CAPTURE_PAYMENT, RUNNING)) {
            steps.fail(CAPTURE_PAYMENT, reason);
        }
        return NOTHING;
    }

    /** Whether a refund that staff asked for is news. */
    public boolean refunded(UUID refundId) {
        return status == Status.COMPLETED && refunds.add(refundId);
    }

    /** The reply that must come within a deadline; none while undoing, which takes as long as it takes. */
    public Optional<Awaited> awaited() {
        if (closing == Closing.TELLING) {
            return Optional.of(new Awaited(SEND_CONFIRMATION, steps.attempts(SEND_CONFIRMATION) + 1));
        }
        return Step.WITH_DEADLINE.stream()
                .filter(step -> steps.is(step, RUNNING))
                .map(step -> new Awaited(step, steps.attempts(step)))
                .findFirst();
    }

    public Order order() {
        return order;
    }

    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    public Optional<String> trackingNumber() {
        return Optional.ofNullable(trackingNumber);
    }

    public SagaState state() {
        return new SagaState(
                status, steps.all(), cancellation, closing, trackingNumber, refunds, startedAt, endedAt);
    }

    private List<Action> goOnAfter(Step step) {
        if (step == CONFIRM_ORDER) {
            status = Status.COMPLETED;
            endedAt = now;
            return followUps();
        }
        return step.next().map(this::take).orElse(NOTHING);
    }

    private List<Action> take(Step step) {
        steps.start(step);
        return List.of(new Take(step));
    }

    private void turnBack(Cancellation cause) {
        status = Status.COMPENSATING;
        cancellation = cause;
        steps.skipPending();
    }

    private List<Action> undoNext() {
        var why = cancellation().map(Cancellation::code).orElse("");
        return Step.UNDO_ORDER.stream()
                .filter(step -> steps.is(step, COMPLETED))
                .findFirst()
                .map(step -> undo(step, why))
                .orElseGet(this::callOff);
    }

    private List<Action> undo(Step step, String why) {
        steps.undo(step, why);
        return List.of(new Undo(step));
    }

    private List<Action> callOff() {
        closing = Closing.CANCELING;
        return List.of(new Undo(CONFIRM_ORDER));
    }

    private List<Action> close() {
        if (steps.is(SEND_CONFIRMATION, FAILED)) {
            steps.undone(SEND_CONFIRMATION);
        }
        closing = null;
        status = Status.COMPENSATED;
        endedAt = now;
        return NOTHING;
    }

    private List<Action> turnForward() {
        status = Status.RUNNING;
        cancellation = null;
        steps.completeAllTheSame(CREATE_SHIPMENT, "The parcel had left already");
        steps.planAgain(CONFIRM_ORDER);
        return take(SEND_CONFIRMATION);
    }

    /** What happened to the parcel is passed on once the order is confirmed: ordering takes things in their order. */
    private List<Action> followUps() {
        var actions = new ArrayList<Action>();
        if (status != Status.COMPLETED || trackingNumber == null) {
            return actions;
        }
        if (steps.is(RECORD_DISPATCH, PENDING)) {
            actions.addAll(takeAndForget(RECORD_DISPATCH));
            actions.addAll(take(CAPTURE_PAYMENT));
        }
        if (steps.is(RECORD_DELIVERY, PENDING)) {
            actions.addAll(takeAndForget(RECORD_DELIVERY));
        }
        return actions;
    }

    private List<Action> takeAndForget(Step step) {
        var actions = take(step);
        steps.complete(step);
        return actions;
    }
}
