package dev.stoa.payment.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.messaging.ErrandAttempt;
import dev.stoa.payment.PaymentOperations;
import dev.stoa.payment.PaymentState;
import dev.stoa.payment.application.Till.Order;
import dev.stoa.payment.commands.RefundPayment;
import dev.stoa.payment.events.PaymentDeclined;
import dev.stoa.payment.events.PaymentDeclined.Reason;
import dev.stoa.payment.events.PaymentRefunded;
import dev.stoa.payment.events.PaymentRefunded.Kind;
import dev.stoa.sandbox.SandboxApi.Charge;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever was taken goes back, and every command is answered once. */
@PaymentModuleTest
class CompensationTests {

    @Autowired
    Till till;
    @Autowired
    UnreliableSandbox sandbox;
    @Autowired
    PaymentOperations operations;
    @Autowired
    Authorizing authorizing;
    @Autowired
    Compensating compensating;

    @Test
    void letsGoWhatWasSetAside() {
        Order order = till.authorized("tok_ok");
        till.send(order.refund());

        assertRefunded(order, Kind.VOIDED, order.amount());
        till.awaitState(order, PaymentState.VOIDED);
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED, Charge.Kind.VOIDED);
    }

    @Test
    void letsGoWhatWasSetAsideByALostAnswer() {
        Order order = till.authorized("tok_timeout_charged");
        till.send(order.refund());
        till.awaitState(order, PaymentState.VOIDED);
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED, Charge.Kind.VOIDED);
    }

    @Test
    void paysBackWhatWasCaptured() {
        Order order = till.captured("tok_ok");
        till.send(order.refund());

        assertRefunded(order, Kind.REFUNDED, order.amount());
        till.awaitState(order, PaymentState.REFUNDED);
        assertThat(till.book(order))
                .containsExactly(Charge.Kind.AUTHORIZED, Charge.Kind.CAPTURED, Charge.Kind.REFUNDED);
    }

    @Test
    void paysBackOnlyTheRestAfterAPartialRefund() {
        Order order = till.captured("tok_ok");
        operations.refund(Ids.next(), order.id(), Money.of(999, "EUR"));
        till.awaitState(order, PaymentState.PARTIALLY_REFUNDED);
        till.send(order.refund());
        till.awaitState(order, PaymentState.REFUNDED);

        assertThat(till.told(order)).filteredOn(PaymentRefunded.class::isInstance)
                .extracting(event -> ((PaymentRefunded) event).amount().amountMinor())
                .containsExactly(999L, 4000L);
        assertThat(till.book(order)).hasSize(4);
    }

    @Test
    void answersThatThereWasNothingToGiveBack() {
        Order order = till.order("tok_declined");
        till.send(order.authorize());
        till.awaitTold(order, PaymentDeclined.class);
        till.send(order.refund());
        assertRefunded(order, Kind.NOTHING, Money.of(0, "EUR"));
    }

    @Test
    void refusesAuthorizingThatComesAfterItWasCalledOff() {
        Order order = till.order("tok_ok");
        till.send(order.refund());
        assertThat(till.told(order, PaymentRefunded.class).kind()).isEqualTo(Kind.NOTHING);
        till.awaitState(order, PaymentState.CALLED_OFF);

        var late = order.authorize();
        till.send(late);
        assertThat(till.told(order, PaymentDeclined.class).reason()).isEqualTo(Reason.CALLED_OFF);
        till.awaitQuiet().repeat(() -> authorizing.on(late, again()));
        assertThat(till.told(order)).hasSize(2);
        assertThat(till.book(order)).isEmpty();
        assertThat(sandbox.calls(order.paymentId())).isEmpty();
    }

    @Test
    void answersForAPaymentThatNobodyPrepared() {
        Order order = new Order(Ids.next(), Ids.next(), Money.of(100, "EUR"));
        till.send(order.refund());
        assertThat(till.told(order, PaymentRefunded.class).kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void answersEachCommandOnce() {
        Order order = till.authorized("tok_ok");
        RefundPayment command = order.refund();
        till.send(command);
        till.awaitState(order, PaymentState.VOIDED);
        till.repeat(() -> compensating.on(command));
        assertRefunded(order, Kind.VOIDED, order.amount());

        till.send(order.refund());
        till.awaitQuiet();
        assertThat(till.told(order)).filteredOn(PaymentRefunded.class::isInstance)
                .extracting(event -> ((PaymentRefunded) event).kind())
                .containsExactly(Kind.VOIDED, Kind.NOTHING);
        assertThat(till.book(order)).hasSize(2);
    }

    @Test
    void happensInTheEndAlthoughTheProviderFails() {
        Order order = till.authorized("tok_ok");
        sandbox.next("void", UnreliableSandbox.Disturbance.FAIL, UnreliableSandbox.Disturbance.DO_AND_LOSE,
                UnreliableSandbox.Disturbance.LOSE);
        till.send(order.refund());
        till.awaitState(order, PaymentState.VOIDED);
        assertRefunded(order, Kind.VOIDED, order.amount());
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED, Charge.Kind.VOIDED);
    }

    private void assertRefunded(Order order, Kind kind, Money amount) {
        PaymentRefunded told = till.told(order, PaymentRefunded.class);
        assertThat(told.kind()).isEqualTo(kind);
        assertThat(told.amount()).isEqualTo(amount);
    }

    private static ErrandAttempt again() {
        return new ErrandAttempt(Ids.next(), 2, Instant.now());
    }
}
