package dev.stoa.payment.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.payment.PaymentState;
import dev.stoa.payment.application.Till.Order;
import dev.stoa.payment.application.UnreliableSandbox.Disturbance;
import dev.stoa.payment.events.PaymentAuthorized;
import dev.stoa.payment.events.PaymentDeclined;
import dev.stoa.payment.events.PaymentDeclined.Reason;
import dev.stoa.payment.events.PaymentRefunded;
import dev.stoa.payment.events.PaymentRefunded.Kind;
import dev.stoa.sandbox.SandboxApi.Charge;
import dev.stoa.sandbox.SandboxPaymentProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers that are lost, a provider that is away, a process that ends: the truth is asked for, never guessed. */
@Enforces(8)
@PaymentModuleTest
class UnknownOutcomeTests {

    @Autowired
    Till till;
    @Autowired
    UnreliableSandbox sandbox;
    @Autowired
    SandboxPaymentProvider provider;

    @AfterEach
    void behaveAgain() {
        sandbox.behave();
    }

    @ParameterizedTest
    @EnumSource(value = Disturbance.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void chargesOnceWhateverHappensToTheFirstCall(Disturbance disturbance) {
        sandbox.next("authorize", disturbance);
        Order order = till.authorized("tok_ok");

        till.told(order, PaymentAuthorized.class);
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED);
    }

    @ParameterizedTest
    @EnumSource(value = Disturbance.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void chargesOnceWhateverHappensToTheSecondTry(Disturbance disturbance) {
        sandbox.next("authorize", Disturbance.LOSE, disturbance);
        Order order = till.order("tok_ok");
        till.send(order.authorize());
        till.awaitQuiet();

        if (disturbance == Disturbance.LOSE) {
            assertThat(till.told(order, PaymentDeclined.class).reason()).isEqualTo(Reason.UNAVAILABLE);
            assertThat(till.book(order)).isEmpty();
        } else {
            till.told(order, PaymentAuthorized.class);
            assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED);
        }
    }

    @Test
    void doesNotTryAThirdTimeAfterACrashInTheSecond() {
        sandbox.next("authorize", Disturbance.LOSE, Disturbance.CRASH, Disturbance.LOSE);
        Order order = till.order("tok_ok");
        till.send(order.authorize());

        assertThat(till.told(order, PaymentDeclined.class).reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(till.awaitQuiet().book(order)).isEmpty();
    }

    @Test
    void asksAgainForTheTruthAsLongAsItCannotBeHad() {
        sandbox.next("authorize", Disturbance.DO_AND_LOSE);
        sandbox.next("find", Disturbance.FAIL, Disturbance.LOSE, Disturbance.CRASH);
        Order order = till.authorized("tok_ok");
        assertThat(sandbox.calls(order.paymentId())).containsExactly("authorize", "find", "find", "find", "find");
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED);
    }

    @Test
    void endsTheOrdersWaitAndLetsGoWhatWasChargedOnceTheProviderIsBack() {
        sandbox.next("authorize", Disturbance.DO_AND_LOSE);
        sandbox.always(Disturbance.FAIL, "authorize", "find", "void");
        Order order = till.order("tok_ok");
        till.send(order.authorize());

        assertThat(till.told(order, PaymentDeclined.class).reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(till.payment(order).state()).isEqualTo(PaymentState.UNRESOLVED);
        till.send(order.refund());
        assertThat(till.told(order, PaymentRefunded.class).kind()).isEqualTo(Kind.NOTHING);

        sandbox.behave();
        till.awaitState(order, PaymentState.VOIDED);
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED, Charge.Kind.VOIDED);
    }

    @Test
    void ordersThatWereNeverChargedEndDeclinedOnceTheProviderIsBack() {
        sandbox.always(Disturbance.FAIL, "authorize", "find", "void");
        Order order = till.order("tok_ok");
        till.send(order.authorize());
        till.awaitTold(order, PaymentDeclined.class);

        sandbox.behave();
        till.awaitState(order, PaymentState.DECLINED);
        assertThat(till.book(order)).isEmpty();
    }

    @Test
    void declinesAProviderThatKeepsFailingWithoutCharging() {
        sandbox.always(Disturbance.FAIL, "authorize");
        Order order = till.order("tok_ok");
        till.send(order.authorize());

        assertThat(till.told(order, PaymentDeclined.class).reason()).isEqualTo(Reason.UNAVAILABLE);
        till.awaitState(order, PaymentState.DECLINED);
        assertThat(till.book(order)).isEmpty();
    }

    @Test
    void findsAChargeOfAProviderThatFailsAfterBooking() {
        sandbox.next("authorize", Disturbance.DO_AND_CRASH);
        sandbox.always(Disturbance.FAIL, "authorize");
        Order order = till.authorized("tok_ok");
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED);
    }

    @Test
    void aTryThatWasGivenUpIsRefusedWhenItArrivesLate() {
        sandbox.next("authorize", Disturbance.LOSE);
        Order order = till.authorized("tok_ok");

        assertThat(provider.authorize(order.paymentId() + "/authorize/1", order.id(), "tok_ok", order.amount())
                .accepted()).isFalse();
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED);
    }

    @Test
    void aTryThatWasBookedLateIsLetGo() {
        sandbox.next("authorize", Disturbance.LOSE);
        sandbox.always(Disturbance.FAIL, "void");
        Order order = till.order("tok_ok");
        till.send(order.authorize());
        till.awaitTold(order, PaymentAuthorized.class);
        provider.authorize(order.paymentId() + "/authorize/1", order.id(), "tok_ok", order.amount());
        sandbox.behave();
        till.awaitQuiet();

        assertThat(till.payment(order).state()).isEqualTo(PaymentState.AUTHORIZED);
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED, Charge.Kind.AUTHORIZED,
                Charge.Kind.VOIDED);
    }
}
