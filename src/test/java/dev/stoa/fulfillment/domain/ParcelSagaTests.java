package dev.stoa.fulfillment.domain;

import static dev.stoa.fulfillment.domain.SagaFixture.at;
import static dev.stoa.fulfillment.domain.SagaFixture.awaited;
import static dev.stoa.fulfillment.domain.SagaFixture.completed;
import static dev.stoa.fulfillment.domain.SagaFixture.progress;
import static dev.stoa.fulfillment.domain.SagaFixture.stateOf;
import static dev.stoa.fulfillment.domain.SagaFixture.take;
import static dev.stoa.fulfillment.domain.SagaFixture.words;
import static dev.stoa.fulfillment.domain.Step.CAPTURE_PAYMENT;
import static dev.stoa.fulfillment.domain.Step.CONFIRM_ORDER;
import static dev.stoa.fulfillment.domain.Step.CREATE_SHIPMENT;
import static dev.stoa.fulfillment.domain.Step.RECORD_DELIVERY;
import static dev.stoa.fulfillment.domain.Step.RECORD_DISPATCH;
import static dev.stoa.fulfillment.domain.Step.SEND_CONFIRMATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.fulfillment.SagaDetails.Status;
import dev.stoa.fulfillment.SagaDetails.StepState;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parcels leave and arrive, each once, whenever they like. */
@Enforces({9, 13})
class ParcelSagaTests {

    @Test
    void theOnlyParcelIsPassedOnWithItsPayment() {
        var saga = completed();

        assertThat(words(saga.parcelLeft("main", "T-1"))).containsExactly("RECORD_DISPATCH 1", "CAPTURE_PAYMENT");
        assertNothingHappens(saga, it -> it.parcelLeft("main", "T-1"));
        assertThat(words(saga.parcelArrived("main"))).containsExactly("RECORD_DELIVERY 1", "RECORD_DELIVERY");
        assertNothingHappens(saga, it -> it.parcelArrived("main"));
        assertThat(saga.captured()).isEmpty();
        assertNothingHappens(saga, it -> it.captureFailed("too late"));
        assertThat(saga.state().status()).isEqualTo(Status.COMPLETED);
        assertThat(stateOf(saga, RECORD_DISPATCH)).isEqualTo(StepState.COMPLETED);
        assertThat(stateOf(saga, RECORD_DELIVERY)).isEqualTo(StepState.COMPLETED);
    }

    @Test
    void anOldMessageThatNamesNoLocationMeansTheOnlyParcel() {
        var saga = completed();

        assertThat(words(saga.parcelLeft(null, "T-1"))).containsExactly("RECORD_DISPATCH 1", "CAPTURE_PAYMENT");
        assertNothingHappens(saga, it -> it.parcelLeft("main", "T-1"));
        assertThat(words(saga.parcelArrived(null))).containsExactly("RECORD_DELIVERY 1", "RECORD_DELIVERY");
    }

    @Test
    void theMoneyIsCollectedWithTheLastParcelThatLeaves() {
        var saga = completed("berlin", "leeds");

        assertThat(words(saga.parcelLeft("leeds", "T-2"))).containsExactly("RECORD_DISPATCH 2");
        assertThat(stateOf(saga, RECORD_DISPATCH)).isEqualTo(StepState.RUNNING);
        assertThat(stateOf(saga, CAPTURE_PAYMENT)).isEqualTo(StepState.PENDING);
        assertThat(saga.awaited()).isEmpty();

        assertThat(words(saga.parcelLeft("berlin", "T-1"))).containsExactly("RECORD_DISPATCH 1", "CAPTURE_PAYMENT");
        assertThat(progress(saga, RECORD_DISPATCH).attempts()).isEqualTo(2);
        assertThat(stateOf(saga, RECORD_DISPATCH)).isEqualTo(StepState.COMPLETED);
    }

    @Test
    void aParcelMayArriveBeforeTheOtherHasLeft() {
        var saga = completed("berlin", "leeds");
        saga.parcelLeft("leeds", "T-2");

        assertThat(words(saga.parcelArrived("leeds"))).containsExactly("RECORD_DELIVERY 2");
        assertNothingHappens(saga, it -> it.parcelArrived("leeds"));
        saga.parcelLeft("berlin", "T-1");
        assertThat(words(saga.parcelArrived("berlin"))).containsExactly("RECORD_DELIVERY 1", "RECORD_DELIVERY");
    }

    @Test
    void anArrivalThatIsToldBeforeItsDispatchWaitsForIt() {
        var saga = completed("berlin", "leeds");

        assertThat(saga.parcelArrived("leeds")).isEmpty();
        assertThat(words(saga.parcelLeft("leeds", "T-2"))).containsExactly("RECORD_DISPATCH 2", "RECORD_DELIVERY 2");
    }

    @Test
    void whatHappensBeforeTheConfirmationIsPassedOnWithIt() {
        var saga = at(SEND_CONFIRMATION, "berlin", "leeds");

        assertThat(saga.parcelLeft("berlin", "T-1")).isEmpty();
        assertThat(saga.parcelLeft("leeds", "T-2")).isEmpty();
        assertThat(saga.parcelArrived("berlin")).isEmpty();
        saga.stepCompleted(SEND_CONFIRMATION);

        assertThat(words(saga.stepCompleted(CONFIRM_ORDER))).containsExactly("RECORD_DISPATCH 1", "RECORD_DISPATCH 2",
                "CAPTURE_PAYMENT", "RECORD_DELIVERY 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE_SHIPMENT", "SEND_CONFIRMATION"})
    void theOrderStaysWhenAParcelHasLeftBeforeAllCouldBeCalledOff(Step silent) {
        var saga = at(silent, "berlin", "leeds");
        saga.deadlinePassed(awaited(saga));

        assertThat(saga.parcelLeft("leeds", "T-2")).containsExactly(take(SEND_CONFIRMATION));
        assertNothingHappens(saga, Saga::cancellationRefused);
        assertThat(saga.state().status()).isEqualTo(Status.RUNNING);
        assertThat(saga.cancellation()).isEmpty();
        assertThat(progress(saga, CREATE_SHIPMENT).reason()).isEqualTo("A parcel had left already");
        assertThat(saga.stepCompleted(SEND_CONFIRMATION)).containsExactly(take(CONFIRM_ORDER));
        assertThat(words(saga.stepCompleted(CONFIRM_ORDER))).containsExactly("RECORD_DISPATCH 2");
        assertThat(words(saga.parcelLeft("berlin", "T-1"))).containsExactly("RECORD_DISPATCH 1", "CAPTURE_PAYMENT");
    }

    @Test
    void theOrderStaysWhenOnlyTheRefusalTellsThatAParcelHasLeft() {
        var saga = at(SEND_CONFIRMATION, "berlin", "leeds");
        saga.deadlinePassed(awaited(saga));

        assertThat(saga.cancellationRefused()).containsExactly(take(SEND_CONFIRMATION));
        saga.stepCompleted(SEND_CONFIRMATION);
        assertThat(saga.stepCompleted(CONFIRM_ORDER)).isEmpty();
        assertThat(words(saga.parcelLeft("berlin", "T-1"))).containsExactly("RECORD_DISPATCH 1");
    }

    @Test
    void anOrderOfWhichAParcelHasLeftIsConfirmedWithoutTheMail() {
        var saga = at(SEND_CONFIRMATION, "berlin", "leeds");
        saga.parcelLeft("berlin", "T-1");

        assertThat(saga.deadlinePassed(awaited(saga))).containsExactly(take(CONFIRM_ORDER));
        assertThat(saga.state().status()).isEqualTo(Status.RUNNING);
        assertThat(stateOf(saga, SEND_CONFIRMATION)).isEqualTo(StepState.FAILED);
    }

    @Test
    void aPaymentThatCannotBeCapturedIsLeftToStaff() {
        var saga = completed();
        saga.parcelLeft("main", "T-1");

        assertThat(saga.captureFailed("expired")).isEmpty();
        assertNothingHappens(saga, it -> it.captureFailed("expired"));
        assertThat(progress(saga, CAPTURE_PAYMENT).state()).isEqualTo(StepState.FAILED);
        assertThat(progress(saga, CAPTURE_PAYMENT).reason()).isEqualTo("expired");

        assertThat(saga.captured()).isEmpty();
        assertThat(stateOf(saga, CAPTURE_PAYMENT)).isEqualTo(StepState.COMPLETED);
    }

    private static void assertNothingHappens(Saga saga, Function<Saga, List<Action>> verb) {
        var before = saga.state();
        assertThat(verb.apply(saga)).isEmpty();
        assertThat(saga.state()).isEqualTo(before);
    }
}
