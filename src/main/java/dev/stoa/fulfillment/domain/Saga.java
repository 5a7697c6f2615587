package dev.stoa.fulfillment.domain;

import static dev.stoa.fulfillment.SagaDetails.StepState.COMPENSATING;
import static dev.stoa.fulfillment.SagaDetails.StepState.RUNNING;
import static dev.stoa.fulfillment.domain.Step.CONFIRM_ORDER;
import static dev.stoa.fulfillment.domain.Step.CREATE_SHIPMENT;
import static dev.stoa.fulfillment.domain.Step.RESERVE_INVENTORY;
import static dev.stoa.fulfillment.domain.Step.SEND_CONFIRMATION;

import dev.stoa.fulfillment.SagaDetails.Status;
import dev.stoa.fulfillment.domain.Action.Take;
import dev.stoa.fulfillment.domain.order.Order;
import dev.stoa.fulfillment.domain.order.Parcel;
import java.time.Instant;
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
    private final WayBack back;
    private final Outbound outbound;
    private final Set<UUID> refunds;
    private final Instant startedAt;
    private final Instant now;
    private Status status;
    private @Nullable Instant endedAt;

    /**
     * A saga as it was stored.
     *
     * @param now the time of whatever happens to it from here on
     */
    public Saga(Order order, SagaState state, Instant now) {
        this.order = order;
        this.steps = new Steps(state.steps(), now);
        this.back = new WayBack(steps, state.cancellation(), state.closing());
        this.outbound = new Outbound(steps, state.parcels());
        this.refunds = new HashSet<>(state.refunds());
        this.startedAt = state.startedAt();
        this.now = now;
        this.status = state.status();
        this.endedAt = state.endedAt();
    }

    /** The saga of an order that was just placed. */
    public static Saga of(Order order, Instant now) {
        return new Saga(order, new SagaState(Status.RUNNING, Map.of(), null, null, List.of(), Set.of(), now, null),
                now);
    }

    public List<Action> begin() {
        if (!steps.isEmpty()) {
            return NOTHING;
        }
        Step.TO_CONFIRMATION.forEach(steps::plan);
        return take(RESERVE_INVENTORY);
    }

    /** Stock is promised, and lies where the allocations say; none of them means that one place has it all. */
    public List<Action> stockReserved(List<Order.Allocation> allocations) {
        if (steps.is(RESERVE_INVENTORY, RUNNING)) {
            outbound.plan(order.parcels(allocations));
        }
        return stepCompleted(RESERVE_INVENTORY);
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
        return back.undoNext();
    }

    /**
     * No reply came in time. Nobody knows whether the step took place, so it is undone as well; its receiver refuses it
     * should it still arrive. Once a parcel has left there is no way back, and no mail is worth waiting for.
     */
    public List<Action> deadlinePassed(Awaited overdue) {
        if (!awaited().equals(Optional.of(overdue))) {
            return NOTHING;
        }
        if (back.isTelling()) {
            return close();
        }
        var step = overdue.step();
        if (outbound.hasSomeLeft()) {
            steps.fail(step, TOO_LATE);
            return goOnAfter(step);
        }
        turnBack(Cancellation.TIMED_OUT);
        if (Step.UNDO_ORDER.contains(step)) {
            return back.undo(step, TOO_LATE);
        }
        steps.fail(step, TOO_LATE);
        return back.undoNext();
    }

    public List<Action> compensated(Step step) {
        return back.undone(step);
    }

    public List<Action> orderCancelled() {
        return back.orderCancelled();
    }

    public List<Action> cancellationTold() {
        return back.isTelling() ? close() : NOTHING;
    }

    /**
     * A parcel has left the house.
     *
     * @param location null when the order's only parcel is meant
     */
    public List<Action> parcelLeft(@Nullable String location, String trackingNumber) {
        outbound.left(location, trackingNumber);
        return forward();
    }

    /** A parcel has left before the order's parcels could be called off; which one is told by another message. */
    public List<Action> cancellationRefused() {
        outbound.someLeft();
        return forward();
    }

    /** A parcel has arrived; its leaving may be told later. */
    public List<Action> parcelArrived(@Nullable String location) {
        outbound.arrived(location);
        return followUps();
    }

    public List<Action> captured() {
        outbound.captured();
        return NOTHING;
    }

    public List<Action> captureFailed(String reason) {
        outbound.captureFailed(reason);
        return NOTHING;
    }

    /** Whether a refund that staff asked for is news. */
    public boolean refunded(UUID refundId) {
        return status == Status.COMPLETED && refunds.add(refundId);
    }

    /** The reply that must come within a deadline; none while undoing, which takes as long as it takes. */
    public Optional<Awaited> awaited() {
        if (back.isTelling()) {
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
        return Optional.ofNullable(back.cause());
    }

    /** None before stock is reserved. */
    public List<Parcel> parcels() {
        return outbound.parcels();
    }

    public SagaState state() {
        return new SagaState(
                status, steps.all(), back.cause(), back.closing(), parcels(), refunds, startedAt, endedAt);
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
        back.turnInto(cause);
    }

    private List<Action> close() {
        back.end();
        status = Status.COMPENSATED;
        endedAt = now;
        return NOTHING;
    }

    /**
     * If the order was about to be called off, it stays: shipping let the dispatch win, and since the shipment is the first
     * thing to be undone, stock and payment are still there.
     */
    private List<Action> forward() {
        if (!steps.is(CREATE_SHIPMENT, COMPENSATING)) {
            return followUps();
        }
        status = Status.RUNNING;
        back.leave();
        steps.completeAllTheSame(CREATE_SHIPMENT, "A parcel had left already");
        steps.planAgain(CONFIRM_ORDER);
        return take(SEND_CONFIRMATION);
    }

    private List<Action> followUps() {
        return status == Status.COMPLETED ? outbound.next() : NOTHING;
    }
}
