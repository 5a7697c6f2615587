package dev.stoa.payment.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.payment.PaymentState;
import dev.stoa.payment.application.Till.Order;
import dev.stoa.payment.application.UnreliableSandbox.Disturbance;
import dev.stoa.payment.commands.CapturePayment;
import dev.stoa.payment.events.PaymentCaptureFailed;
import dev.stoa.payment.events.PaymentProcessed;
import dev.stoa.payment.events.PaymentRefunded;
import dev.stoa.payment.events.PaymentRefunded.Kind;
import dev.stoa.sandbox.SandboxApi.Charge;
import dev.stoa.sandbox.SandboxPaymentProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Collecting what was set aside. */
@PaymentModuleTest
class CaptureTests {

    @Autowired
    Till till;
    @Autowired
    UnreliableSandbox sandbox;
    @Autowired
    SandboxPaymentProvider provider;
    @Autowired
    Capturing capturing;

    @Test
    void collectsOnce() {
        Order order = till.authorized("tok_ok");
        CapturePayment command = order.capture();
        till.send(command);
        till.awaitState(order, PaymentState.CAPTURED);
        till.repeat(() -> capturing.on(command));

        assertThat(till.told(order, PaymentProcessed.class).amount()).isEqualTo(order.amount());
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED, Charge.Kind.CAPTURED);
    }

    @Test
    void collectsOnceAlthoughAnswersAreLost() {
        Order order = till.authorized("tok_ok");
        sandbox.next("capture", Disturbance.LOSE, Disturbance.DO_AND_LOSE, Disturbance.FAIL, Disturbance.DO_AND_CRASH);
        till.send(order.capture());
        till.awaitState(order, PaymentState.CAPTURED);

        till.told(order, PaymentProcessed.class);
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED, Charge.Kind.CAPTURED);
    }

    @Test
    void tellsThatItFailedAfterTheProviderHasRefusedSeveralTimes() {
        Order order = till.authorized("tok_ok");
        letExpire(order);
        CapturePayment command = order.capture();
        till.send(command);
        till.awaitState(order, PaymentState.CAPTURE_FAILED);
        till.repeat(() -> capturing.on(command));

        assertThat(till.told(order, PaymentCaptureFailed.class).reason()).isEqualTo("voided");
        assertThat(sandbox.calls(order.paymentId())).filteredOn("capture"::equals).hasSize(3);
    }

    @Test
    void letsGoWhatCouldNotBeCollected() {
        Order order = till.authorized("tok_ok");
        letExpire(order);
        till.send(order.capture());
        till.awaitState(order, PaymentState.CAPTURE_FAILED);
        till.send(order.refund());
        till.awaitState(order, PaymentState.VOIDED);

        assertThat(till.told(order, PaymentRefunded.class).kind()).isEqualTo(Kind.VOIDED);
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED, Charge.Kind.VOIDED);
    }

    @Test
    void cannotCollectWhatWasLetGo() {
        Order order = till.authorized("tok_ok");
        till.send(order.refund());
        till.awaitState(order, PaymentState.VOIDED);
        CapturePayment command = order.capture();
        till.send(command);
        till.awaitQuiet().repeat(() -> capturing.on(command));

        assertThat(till.told(order, PaymentCaptureFailed.class).reason()).contains("VOIDED");
        assertThat(till.payment(order).state()).isEqualTo(PaymentState.VOIDED);
        assertThat(till.book(order)).doesNotContain(Charge.Kind.CAPTURED);
    }

    /** Providers let go by themselves what is not collected in time. */
    private void letExpire(Order order) {
        provider.voidAuthorization(order.paymentId() + "/expired", order.paymentId() + "/authorize/1");
    }
}
