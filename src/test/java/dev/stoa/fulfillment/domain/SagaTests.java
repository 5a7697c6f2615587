package dev.stoa.fulfillment.domain;

import static dev.stoa.fulfillment.domain.SagaFixture.allocations;
import static dev.stoa.fulfillment.domain.SagaFixture.at;
import static dev.stoa.fulfillment.domain.SagaFixture.awaited;
import static dev.stoa.fulfillment.domain.SagaFixture.completed;
import static dev.stoa.fulfillment.domain.SagaFixture.order;
import static dev.stoa.fulfillment.domain.SagaFixture.progress;
import static dev.stoa.fulfillment.domain.SagaFixture.stateOf;
import static dev.stoa.fulfillment.domain.SagaFixture.states;
import static dev.stoa.fulfillment.domain.SagaFixture.take;
import static dev.stoa.fulfillment.domain.SagaFixture.undo;
import static dev.stoa.fulfillment.domain.Step.AUTHORIZE_PAYMENT;
import static dev.stoa.fulfillment.domain.Step.CONFIRM_ORDER;
import static dev.stoa.fulfillment.domain.Step.CREATE_SHIPMENT;
import static dev.stoa.fulfillment.domain.Step.RESERVE_INVENTORY;
import static dev.stoa.fulfillment.domain.Step.SEND_CONFIRMATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.fulfillment.SagaDetails.Status;
import dev.stoa.fulfillment.SagaDetails.StepState;
import dev.stoa.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

@Enforces(9)
class SagaTests {

    @Test
    void takesTheStepsInOrderAndCompletes() {
        var saga = Saga.of(order(), SagaFixture.NOON);

        assertThat(saga.begin()).containsExactly(take(RESERVE_INVENTORY));
        assertThat(saga.stockReserved(List.of())).containsExactly(take(AUTHORIZE_PAYMENT));
        assertThat(saga.stepCompleted(AUTHORIZE_PAYMENT)).containsExactly(take(CREATE_SHIPMENT));
        assertThat(saga.stepCompleted(CREATE_SHIPMENT)).containsExactly(take(SEND_CONFIRMATION));
        assertThat(saga.stepCompleted(SEND_CONFIRMATION)).containsExactly(take(CONFIRM_ORDER));
        assertThat(saga.stepCompleted(CONFIRM_ORDER)).isEmpty();

        assertThat(saga.state().status()).isEqualTo(Status.COMPLETED);
        assertThat(saga.state().endedAt()).isEqualTo(SagaFixture.NOON);
        assertThat(states(saga).values()).hasSize(5).containsOnly(StepState.COMPLETED);
    }

    @Test
    void beginsOnce() {
        var saga = at(AUTHORIZE_PAYMENT);

        assertThat(saga.begin()).isEmpty();
        assertThat(stateOf(saga, RESERVE_INVENTORY)).isEqualTo(StepState.COMPLETED);
    }

    @ParameterizedTest
    @MethodSource("stepsThatAreRefused")
    void undoesWhatCameBeforeARefusedStepInReverseOrder(Step refused, String[] locations) {
        var saga = at(refused, locations);

        var undone = walkBack(saga, saga.stepFailed(refused, Cancellation.OUT_OF_STOCK, "none left"));

        assertThat(undone).containsExactlyElementsOf(reversed(before(refused)));
        assertThat(saga.state().status()).isEqualTo(Status.COMPENSATED);
        assertThat(progress(saga, refused).reason()).isEqualTo("none left");
        assertThat(stateOf(saga, refused)).isEqualTo(StepState.FAILED);
        assertThat(before(refused)).allSatisfy(
                step -> assertThat(stateOf(saga, step)).isEqualTo(StepState.COMPENSATED));
        assertThat(after(refused)).allSatisfy(step -> assertThat(stateOf(saga, step)).isEqualTo(StepState.SKIPPED));
    }

    static Stream<Arguments> stepsThatAreRefused() {
        return Stream.of(RESERVE_INVENTORY, AUTHORIZE_PAYMENT, CREATE_SHIPMENT)
                .flatMap(step -> Stream.of(new String[0], new String[]{"berlin", "leeds"})
                        .map(locations -> Arguments.of(step, locations)));
    }

    @ParameterizedTest
    @MethodSource("stepsThatAreRefused")
    void undoesAStepOfUnknownOutcomeAsWell(Step silent, String[] locations) {
        var saga = at(silent, locations);

        var undone = walkBack(saga, saga.deadlinePassed(awaited(saga)));

        var expected = new ArrayList<Step>(List.of(silent));
        expected.addAll(reversed(before(silent)));
        assertThat(undone).containsExactlyElementsOf(expected);
        assertThat(saga.state().status()).isEqualTo(Status.COMPENSATED);
        assertThat(saga.cancellation()).hasValue(Cancellation.TIMED_OUT);
    }

    @Test
    void undoesEverythingWhenTheConfirmationIsNotAccepted() {
        var saga = at(SEND_CONFIRMATION);

        var undone = walkBack(saga, saga.deadlinePassed(awaited(saga)));

        assertThat(undone).containsExactly(CREATE_SHIPMENT, AUTHORIZE_PAYMENT, RESERVE_INVENTORY);
        assertThat(stateOf(saga, SEND_CONFIRMATION)).isEqualTo(StepState.COMPENSATED);
        assertThat(stateOf(saga, CONFIRM_ORDER)).isEqualTo(StepState.SKIPPED);
    }

    @Test
    void goesOnlyForwardOnceTheOrderIsBeingConfirmed() {
        var saga = at(CONFIRM_ORDER);

        assertThat(saga.awaited()).isEmpty();
        assertNothingHappens(saga, it -> it.deadlinePassed(new Awaited(CONFIRM_ORDER, 1)));
    }

    @Test
    void anEarlierDeadlineDoesNotHarmALaterStep() {
        var saga = at(AUTHORIZE_PAYMENT);

        assertNothingHappens(saga, it -> it.deadlinePassed(new Awaited(RESERVE_INVENTORY, 1)));
        assertNothingHappens(saga, it -> it.deadlinePassed(new Awaited(AUTHORIZE_PAYMENT, 2)));
    }

    @ParameterizedTest
    @EnumSource(names = {"RESERVE_INVENTORY", "AUTHORIZE_PAYMENT", "CREATE_SHIPMENT", "SEND_CONFIRMATION"})
    void repliesThatComeTooLateAreIgnored(Step silent) {
        var saga = at(silent);
        saga.deadlinePassed(awaited(saga));

        assertNothingHappens(saga, it -> it.stepCompleted(silent));
        assertNothingHappens(saga, it -> it.stepFailed(silent, Cancellation.PAYMENT_DECLINED, "late"));
        assertThat(saga.awaited()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPointOfTheWay")
    void nothingThatDoesNotFitChangesAnything(Saga saga) {
        Step.TO_CONFIRMATION.stream().filter(step -> stateOf(saga, step) != StepState.RUNNING).forEach(step -> {
            assertNothingHappens(saga, it -> it.stepCompleted(step));
            if (step == RESERVE_INVENTORY) {
                assertNothingHappens(saga, it -> it.stockReserved(allocations("berlin", "leeds", "oslo")));
            }
            assertNothingHappens(saga, it -> it.stepFailed(step, Cancellation.OUT_OF_STOCK, "again"));
            assertNothingHappens(saga, it -> it.deadlinePassed(new Awaited(step, 9)));
        });
        Step.TO_CONFIRMATION.stream()
                .filter(step -> stateOf(saga, step) != StepState.COMPENSATING)
                .forEach(step -> assertNothingHappens(saga, it -> it.compensated(step)));
        if (saga.state().closing() == null) {
            assertNothingHappens(saga, Saga::orderCancelled);
            assertNothingHappens(saga, Saga::cancellationTold);
        }
    }

    static Stream<Saga> everyPointOfTheWay() {
        var points = new ArrayList<Saga>();
        Step.TO_CONFIRMATION.forEach(step -> points.add(at(step)));
        Step.TO_CONFIRMATION.forEach(step -> points.add(at(step, "berlin", "leeds")));
        points.add(completed());
        points.add(halfShipped());
        for (Step step : Step.WITH_DEADLINE) {
            for (int undone = 0; undone <= 5; undone++) {
                var saga = at(step);
                walkBack(saga, saga.deadlinePassed(awaited(saga)), undone);
                points.add(saga);
            }
        }
        return points.stream();
    }

    private static Saga halfShipped() {
        var saga = completed("berlin", "leeds");
        saga.parcelLeft("leeds", "T-2");
        saga.parcelArrived("leeds");
        return saga;
    }

    @ParameterizedTest
    @EnumSource(names = {"RESERVE_INVENTORY", "AUTHORIZE_PAYMENT", "CREATE_SHIPMENT"}, mode = Mode.INCLUDE)
    void compensatesEachStepOnce(Step step) {
        var saga = at(SEND_CONFIRMATION);
        saga.deadlinePassed(awaited(saga));
        for (Step undone : List.of(CREATE_SHIPMENT, AUTHORIZE_PAYMENT, RESERVE_INVENTORY)) {
            saga.compensated(undone);
            if (undone == step) {
                assertNothingHappens(saga, it -> it.compensated(step));
            }
        }
    }

    @Test
    void endsWhenTheShopperIsTold() {
        var saga = at(RESERVE_INVENTORY);

        assertThat(saga.stepFailed(RESERVE_INVENTORY, Cancellation.OUT_OF_STOCK, "none left"))
                .containsExactly(undo(CONFIRM_ORDER));
        assertNothingHappens(saga, Saga::cancellationTold);
        assertThat(saga.orderCancelled()).containsExactly(undo(SEND_CONFIRMATION));
        assertNothingHappens(saga, Saga::orderCancelled);
        assertThat(saga.state().status()).isEqualTo(Status.COMPENSATING);
        assertThat(saga.cancellationTold()).isEmpty();

        assertThat(saga.state().status()).isEqualTo(Status.COMPENSATED);
        assertThat(saga.state().endedAt()).isEqualTo(SagaFixture.NOON);
        assertThat(saga.awaited()).isEmpty();
    }

    @Test
    void endsEvenWhenNobodyTakesTheCancellationMail() {
        var saga = at(SEND_CONFIRMATION);
        walkBack(saga, saga.deadlinePassed(awaited(saga)), 4);

        assertThat(awaited(saga)).isEqualTo(new Awaited(SEND_CONFIRMATION, 2));
        assertNothingHappens(saga, it -> it.deadlinePassed(new Awaited(SEND_CONFIRMATION, 1)));
        saga.deadlinePassed(awaited(saga));

        assertThat(saga.state().status()).isEqualTo(Status.COMPENSATED);
    }

    @Test
    void survivesBeingStoredAnywhere() {
        everyPointOfTheWay().forEach(saga -> {
            var state = saga.state();
            assertThat(new Saga(saga.order(), state, SagaFixture.NOON).state()).isEqualTo(state);
        });
    }

    @Test
    void aRefundIsNewsOnce() {
        var saga = completed();
        var refund = Ids.next();

        assertThat(saga.refunded(refund)).isTrue();
        assertThat(saga.refunded(refund)).isFalse();
        assertThat(saga.refunded(Ids.next())).isTrue();
    }

    @Test
    void whatTheSagaItselfLetGoIsNoRefund() {
        var saga = at(CREATE_SHIPMENT);
        walkBack(saga, saga.stepFailed(CREATE_SHIPMENT, Cancellation.ADDRESS_REFUSED, "no such street"));

        assertThat(saga.refunded(Ids.next())).isFalse();
    }

    /** Answers every compensation until nothing more is wanted; returns which steps were undone, in order. */
    private static List<Step> walkBack(Saga saga, List<Action> actions) {
        return walkBack(saga, actions, Integer.MAX_VALUE);
    }

    private static List<Step> walkBack(Saga saga, List<Action> actions, int answers) {
        var undone = new ArrayList<Step>();
        var next = actions;
        for (int i = 0; i < answers && !next.isEmpty(); i++) {
            assertThat(next).hasSize(1).hasOnlyElementsOfType(Action.Undo.class);
            var step = next.getFirst().step();
            if (step == CONFIRM_ORDER) {
                next = saga.orderCancelled();
            } else if (step == SEND_CONFIRMATION) {
                next = saga.cancellationTold();
            } else {
                undone.add(step);
                next = saga.compensated(step);
            }
        }
        return undone;
    }

    private static void assertNothingHappens(Saga saga, Function<Saga, List<Action>> verb) {
        var before = saga.state();
        assertThat(verb.apply(saga)).isEmpty();
        assertThat(saga.state()).isEqualTo(before);
    }

    private static List<Step> before(Step step) {
        return Step.TO_CONFIRMATION.stream().takeWhile(it -> it != step).toList();
    }

    private static List<Step> after(Step step) {
        return Step.TO_CONFIRMATION.stream().dropWhile(it -> it != step).skip(1).toList();
    }

    private static List<Step> reversed(List<Step> steps) {
        return steps.reversed();
    }
}
