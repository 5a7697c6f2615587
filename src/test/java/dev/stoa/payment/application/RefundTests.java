package dev.stoa.payment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.payment.PaymentOperations;
import dev.stoa.payment.PaymentState;
import dev.stoa.payment.RefundDetails;
import dev.stoa.payment.application.Till.Order;
import dev.stoa.payment.application.UnreliableSandbox.Disturbance;
import dev.stoa.payment.commands.ExecuteRefund;
import dev.stoa.payment.events.PaymentRefunded;
import dev.stoa.sandbox.SandboxApi.Charge;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Refunds that staff ask for. */
@PaymentModuleTest
class RefundTests {

    @Autowired
    Till till;
    @Autowired
    UnreliableSandbox sandbox;
    @Autowired
    PaymentOperations operations;
    @Autowired
    Refunding refunding;

    @Test
    void paysBackInParts() {
        Order order = till.captured("tok_ok");
        refund(order, 1000L);
        till.awaitState(order, PaymentState.PARTIALLY_REFUNDED);
        refund(order, 2000L);
        till.awaitQuiet();
        assertThat(till.payment(order).refunded()).isEqualTo(Money.of(3000, "EUR"));
        assertThat(refund(order, null).amount()).isEqualTo(Money.of(1999, "EUR"));
        till.awaitState(order, PaymentState.REFUNDED);

        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED, Charge.Kind.CAPTURED,
                Charge.Kind.REFUNDED, Charge.Kind.REFUNDED, Charge.Kind.REFUNDED);
        assertThat(till.told(order)).filteredOn(PaymentRefunded.class::isInstance).hasSize(3);
    }

    @Test
    void makesOneRefundPerRequest() {
        Order order = till.captured("tok_ok");
        UUID request = Ids.next();
        RefundDetails first = operations.refund(request, order.id(), Money.of(1000, "EUR"));
        RefundDetails second = operations.refund(request, order.id(), Money.of(1000, "EUR"));
        till.awaitState(order, PaymentState.PARTIALLY_REFUNDED);

        assertThat(second.id()).isEqualTo(first.id());
        till.repeat(() -> refunding.on(new ExecuteRefund(order.id(), order.paymentId(), first.id())));
        assertThat(till.told(order, PaymentRefunded.class).refundId()).isEqualTo(first.id());
        assertThat(till.book(order)).filteredOn(Charge.Kind.REFUNDED::equals).hasSize(1);
        assertThat(operations.refund(request, order.id(), null).state()).isEqualTo(RefundDetails.State.REFUNDED);
    }

    @Test
    void paysBackOnceAlthoughTheProviderFails() {
        Order order = till.captured("tok_ok");
        sandbox.next("refund", Disturbance.FAIL, Disturbance.DO_AND_LOSE, Disturbance.DO_AND_CRASH);
        refund(order, null);
        till.awaitState(order, PaymentState.REFUNDED);

        till.told(order, PaymentRefunded.class);
        assertThat(till.book(order)).filteredOn(Charge.Kind.REFUNDED::equals).hasSize(1);
    }

    @Test
    void paysBackNoMoreThanWasCapturedWhenManyAskAtOnce() throws InterruptedException, ExecutionException {
        Order order = till.captured("tok_ok");
        List<Callable<Boolean>> requests = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(_ -> () -> granted(order, 1000L))
                .toList();
        int granted = 0;
        try (var staff = Executors.newFixedThreadPool(10)) {
            for (var answer : staff.invokeAll(requests)) {
                granted += answer.get() ? 1 : 0;
            }
        }
        till.awaitQuiet();

        assertThat(granted).isEqualTo(4);
        assertThat(till.payment(order).refunded()).isEqualTo(Money.of(4000, "EUR"));
        assertThat(till.book(order)).filteredOn(Charge.Kind.REFUNDED::equals).hasSize(4);
    }

    @Test
    void refusesWhatCannotBePaidBack() {
        Order order = till.captured("tok_ok");
        assertRefused("refund_exceeds_payment", order.id(), Money.of(5000, "EUR"));
        assertRefused("invalid_refund", order.id(), Money.of(0, "EUR"));
        assertRefused("invalid_refund", order.id(), Money.of(100, "USD"));
        assertRefused("payment_not_found", Ids.next(), null);
        assertRefused("not_captured", till.authorized("tok_ok").id(), null);

        refund(order, null);
        till.awaitState(order, PaymentState.REFUNDED);
        assertRefused("refund_exceeds_payment", order.id(), null);
    }

    private RefundDetails refund(Order order, @Nullable Long minor) {
        return operations.refund(Ids.next(), order.id(), minor == null ? null : Money.of(minor, "EUR"));
    }

    private boolean granted(Order order, long minor) {
        try {
            refund(order, minor);
            return true;
        } catch (RequestRefused refused) {
            assertThat(refused.code()).isEqualTo("refund_exceeds_payment");
            return false;
        }
    }

    private void assertRefused(String code, UUID orderId, @Nullable Money amount) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> operations.refund(Ids.next(), orderId, amount))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
