package dev.stoa.payment.domain;

import static dev.stoa.payment.domain.PaymentFixture.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.payment.PaymentState;
import dev.stoa.payment.commands.ReconcilePayment;
import dev.stoa.payment.domain.LedgerEntry.Fact;
import dev.stoa.payment.events.PaymentAuthorized;
import dev.stoa.payment.events.PaymentCaptureFailed;
import dev.stoa.payment.events.PaymentDeclined;
import dev.stoa.payment.events.PaymentDeclined.Reason;
import dev.stoa.payment.events.PaymentProcessed;
import dev.stoa.payment.events.PaymentRefunded;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentTests {

    @Test
    void tellsAndBooksThatTheAmountIsSetAside() {
        Payment payment = PaymentFixture.asked();
        payment.authorize();
        assertThat(payment.messages()).singleElement().isInstanceOf(PaymentAuthorized.class);
        assertThat(payment.entries()).extracting(LedgerEntry::fact).containsExactly(Fact.AUTHORIZED);
    }

    @Test
    void booksNothingWhenDeclined() {
        Payment payment = PaymentFixture.asked();
        payment.decline(Reason.DECLINED);
        assertThat(payment.messages()).singleElement().isInstanceOf(PaymentDeclined.class);
        assertThat(payment.entries()).isEmpty();
    }

    @Test
    void tellsAndBooksWhatWasCollectedAndLetGo() {
        Payment captured = PaymentFixture.authorized();
        captured.capture();
        assertThat(captured.messages()).singleElement().isInstanceOf(PaymentProcessed.class);
        assertThat(captured.entries()).extracting(LedgerEntry::fact).containsExactly(Fact.CAPTURED);

        Payment voided = PaymentFixture.authorized();
        voided.voidAuthorization(Ids.next());
        assertThat(voided.messages()).singleElement().isInstanceOf(PaymentRefunded.class);
        assertThat(voided.entries()).extracting(LedgerEntry::fact).containsExactly(Fact.VOIDED);
    }

    @Test
    void forgetsTheInstrumentWhenDecided() {
        assertThat(PaymentFixture.asked().snapshot().token()).isNotNull();
        for (PaymentState state : PaymentState.values()) {
            StoredPayment stored = PaymentFixture.in(state).snapshot();
            assertThat(stored.token() == null && stored.fingerprint() == null).as(state.name())
                    .isEqualTo(!state.isUndecided());
        }
    }

    @Test
    void namesNoTokenInWords() {
        Payment payment = PaymentFixture.asked();
        assertThat(payment.snapshot().toString() + payment.request()).doesNotContain("tok_ok");
    }

    @Test
    void isTriedOnceMoreUnderAnotherReference() {
        Payment payment = PaymentFixture.asked();
        String first = payment.authorization();
        payment.tryAgain();
        assertThat(payment.authorization()).isNotEqualTo(first);
        assertThat(payment.mayBeTriedAgain()).isFalse();
        assertThatIllegalStateException().isThrownBy(payment::tryAgain);
    }

    @Test
    void looksAfterTriesThatWereGivenUp() {
        Payment payment = PaymentFixture.asked();
        payment.tryAgain();
        payment.authorize();
        assertThat(payment.messages()).hasAtLeastOneElementOfType(ReconcilePayment.class);
        assertThat(payment.givenUpTries()).containsExactly(1);

        Payment declined = PaymentFixture.asked();
        declined.decline(Reason.UNAVAILABLE);
        assertThat(declined.messages()).hasAtLeastOneElementOfType(ReconcilePayment.class);
        assertThat(declined.givenUpTries()).containsExactly(1);
    }

    @Test
    void resolvesToWhatTurnedOut() {
        Payment charged = PaymentFixture.in(PaymentState.UNRESOLVED);
        charged.letGo(1);
        charged.resolve(true);
        assertThat(charged.state()).isEqualTo(PaymentState.VOIDED);
        assertThat(charged.entries()).extracting(LedgerEntry::fact).containsExactly(Fact.AUTHORIZED, Fact.VOIDED);

        Payment untouched = PaymentFixture.in(PaymentState.UNRESOLVED);
        untouched.resolve(false);
        assertThat(untouched.state()).isEqualTo(PaymentState.DECLINED);
    }

    @Test
    void givesUpCapturingAfterThreeRefusals() {
        Payment payment = PaymentFixture.authorized();
        payment.refuseCapture("no");
        payment.refuseCapture("no");
        assertThat(payment.state()).isEqualTo(PaymentState.AUTHORIZED);
        assertThat(payment.messages()).isEmpty();
        payment.refuseCapture("no");
        assertThat(payment.state()).isEqualTo(PaymentState.CAPTURE_FAILED);
        assertThat(payment.messages()).singleElement().isInstanceOf(PaymentCaptureFailed.class);
    }

    @Test
    void isRefundedInPartsUntilNothingIsLeft() {
        Payment payment = PaymentFixture.captured();
        payment.refund(payment.requestRefund(Ids.next(), Money.of(999, "EUR"), payment.nothing()));
        assertThat(payment.state()).isEqualTo(PaymentState.PARTIALLY_REFUNDED);
        payment.refund(payment.requestRefund(Ids.next(), null, Money.of(999, "EUR")));
        assertThat(payment.state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(payment.snapshot().refundedMinor()).isEqualTo(AMOUNT.amountMinor());
    }

    @Test
    void belongsToOneOrder() {
        Payment payment = PaymentFixture.asked();
        assertThatIllegalStateException().isThrownBy(() -> payment.assign(UUID.randomUUID(), AMOUNT));
    }

    @ParameterizedTest
    @EnumSource(PaymentState.class)
    void allowsOnlyWhatItsStateAllows(PaymentState state) {
        assertAllowed(state, PaymentState.AUTHORIZED, payment -> payment.authorize());
        assertAllowed(state, PaymentState.DECLINED, payment -> payment.decline(Reason.DECLINED));
        assertAllowed(state, PaymentState.UNRESOLVED, payment -> payment.leaveUnresolved());
        assertAllowed(state, PaymentState.CALLED_OFF, payment -> payment.callOff(payment.orderId()));
        assertAllowed(state, PaymentState.CAPTURED, payment -> payment.capture());
        assertAllowed(state, PaymentState.REFUNDED,
                payment -> payment.refund(Refund.request(Ids.next(), payment, left(payment))));
    }

    private static void assertAllowed(PaymentState from, PaymentState to,
            Consumer<Payment> verb) {
        Payment payment = PaymentFixture.in(from);
        if (from.mayBecome(to)) {
            verb.accept(payment);
            assertThat(payment.state()).isEqualTo(to);
        } else {
            assertThatIllegalStateException().isThrownBy(() -> verb.accept(payment));
            assertThat(payment.entries()).isEmpty();
            assertThat(payment.messages()).isEmpty();
        }
    }

    private static Money left(Payment payment) {
        return AMOUNT.minus(Money.of(payment.snapshot().refundedMinor(), "EUR"));
    }
}
