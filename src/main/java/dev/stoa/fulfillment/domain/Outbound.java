package dev.stoa.fulfillment.domain;

import static dev.stoa.fulfillment.SagaDetails.StepState.FAILED;
import static dev.stoa.fulfillment.SagaDetails.StepState.RUNNING;
import static dev.stoa.fulfillment.domain.Step.CAPTURE_PAYMENT;
import static dev.stoa.fulfillment.domain.Step.RECORD_DELIVERY;
import static dev.stoa.fulfillment.domain.Step.RECORD_DISPATCH;

import dev.stoa.fulfillment.domain.Action.PassOn;
import dev.stoa.fulfillment.domain.Action.Take;
import dev.stoa.fulfillment.domain.order.Parcel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The way out of the house: parcels leave and arrive in any order, and each is passed on once. The money is collected with
 * the last that leaves: what has not left is not paid for.
 */
final class Outbound {

    private final Steps steps;
    private List<Parcel> parcels;

    Outbound(Steps steps, List<Parcel> parcels) {
        this.steps = steps;
        this.parcels = parcels;
    }

    void plan(List<Parcel> planned) {
        parcels = planned;
    }

    List<Parcel> parcels() {
        return parcels;
    }

    /** From here on there is no way back, even if nobody knows yet which parcel it was. */
    void someLeft() {
        steps.plan(RECORD_DISPATCH);
    }

    boolean hasSomeLeft() {
        return steps.has(RECORD_DISPATCH);
    }

    /**
     * A parcel has left.
     *
     * @param location null when the order's only parcel is meant
     */
    void left(@Nullable String location, String trackingNumber) {
        someLeft();
        change(location, it -> it.left(trackingNumber));
    }

    void arrived(@Nullable String location) {
        steps.plan(RECORD_DELIVERY);
        change(location, Parcel::arrive);
    }

    /** What is to be passed on now; the order is confirmed, for ordering takes things in their order. */
    List<Action> next() {
        var actions = new ArrayList<Action>();
        passOn(RECORD_DISPATCH, it -> it.hasLeft() && !it.dispatchToldOf(), Parcel::tellDispatch, actions);
        if (steps.is(RECORD_DISPATCH, RUNNING) && parcels.stream().allMatch(Parcel::dispatchToldOf)) {
            steps.complete(RECORD_DISPATCH);
            steps.start(CAPTURE_PAYMENT);
            actions.add(new Take(CAPTURE_PAYMENT));
        }
        passOn(RECORD_DELIVERY, it -> it.hasLeft() && it.arrived() && !it.deliveryToldOf(), Parcel::tellDelivery,
                actions);
        if (steps.is(RECORD_DELIVERY, RUNNING) && parcels.stream().allMatch(Parcel::deliveryToldOf)) {
            steps.complete(RECORD_DELIVERY);
            actions.add(new Take(RECORD_DELIVERY));
        }
        return actions;
    }

    /** Perhaps after it had failed: staff can mend that with the provider. */
    void captured() {
        if (steps.is(CAPTURE_PAYMENT, RUNNING) || steps.is(CAPTURE_PAYMENT, FAILED)) {
            steps.complete(CAPTURE_PAYMENT);
        }
    }

    /** Payment has tried again and again before it said so. The parcels are gone: a task for staff. */
    void captureFailed(String reason) {
        if (steps.is(CAPTURE_PAYMENT, RUNNING)) {
            steps.fail(CAPTURE_PAYMENT, reason);
        }
    }

    private void passOn(Step step, Predicate<Parcel> due, UnaryOperator<Parcel> told, List<Action> actions) {
        parcels.stream().filter(due).forEach(parcel -> {
            steps.goOn(step);
            actions.add(new PassOn(step, parcel));
        });
        parcels = parcels.stream().map(parcel -> due.test(parcel) ? told.apply(parcel) : parcel).toList();
    }

    private void change(@Nullable String location, UnaryOperator<Parcel> change) {
        parcels = parcels.stream()
                .map(parcel -> location == null || location.equals(parcel.location()) ? change.apply(parcel) : parcel)
                .toList();
    }
}
