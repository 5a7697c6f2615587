package dev.stoa.payment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.kernel.RequestRefused.FieldError;
import dev.stoa.kernel.RequestRefused.Kind;
import dev.stoa.payment.PaymentOperations;
import dev.stoa.payment.PaymentState;
import dev.stoa.payment.application.Till.Order;
import dev.stoa.payment.events.PaymentAuthorized;
import dev.stoa.payment.events.PaymentDeclined;
import dev.stoa.payment.events.PaymentDeclined.Reason;
import dev.stoa.sandbox.SandboxApi.Charge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a payment with each of the sandbox's tokens. */
@PaymentModuleTest
class TokenTests {

    @Autowired
    Till till;
    @Autowired
    UnreliableSandbox sandbox;
    @Autowired
    PaymentOperations operations;
    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(strings = {"tok_ok", "tok_slow", "tok_error", "tok_timeout_charged"})
    void setsTheAmountAside(String token) {
        Order order = till.authorized(token);

        PaymentAuthorized told = till.told(order, PaymentAuthorized.class);
        assertThat(told.amount()).isEqualTo(order.amount());
        assertThat(till.book(order)).containsExactly(Charge.Kind.AUTHORIZED);
        assertThat(till.payment(order).ledger()).extracting(posting -> posting.account())
                .containsExactly("provider.authorized", "customer.authorized");
    }

    @Test
    void asksTheProviderOnceWhenAllIsWell() {
        assertThat(sandbox.calls(till.authorized("tok_ok").paymentId())).containsExactly("authorize");
    }

    @Test
    void findsThatALostAnswerWasAYes() {
        assertThat(sandbox.calls(till.authorized("tok_timeout_charged").paymentId())).containsExactly("authorize",
                "find");
    }

    @Test
    void asksForTheTruthBeforeItRepeatsAfterAnError() {
        assertThat(sandbox.calls(till.authorized("tok_error").paymentId()))
                .containsExactly("authorize", "find", "authorize", "find", "authorize");
    }

    @Test
    void tellsThatTheProviderDeclined() {
        assertDeclined(till.order("tok_declined"), Reason.DECLINED);
    }

    @Test
    void refusesASuspectedFraudWithoutAskingTheProvider() {
        Order order = till.order("tok_fraud");
        assertDeclined(order, Reason.FRAUD_SUSPECTED);
        assertThat(sandbox.calls(order.paymentId())).isEmpty();
    }

    @Test
    void refusesAnAmountAboveTheLimitWithoutAskingTheProvider() {
        Order order = till.order("tok_ok", Money.of(100_000_001, "EUR"));
        assertDeclined(order, Reason.FRAUD_SUSPECTED);
        assertThat(sandbox.calls(order.paymentId())).isEmpty();
    }

    @Test
    void triesOnceMoreWhenTheAnswerIsLostAndNothingWasCharged() {
        Order order = till.order("tok_timeout_not_charged");
        assertDeclined(order, Reason.UNAVAILABLE);
        assertThat(sandbox.calls(order.paymentId())).startsWith("authorize", "find", "authorize", "find")
                .filteredOn("authorize"::equals)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok_ok", "tok_declined", "tok_fraud", "tok_timeout_not_charged"})
    void forgetsTheTokenOnceDecided(String token) {
        Order order = till.order(token);
        till.send(order.authorize());
        till.awaitTold(order, token.equals("tok_ok") ? PaymentAuthorized.class : PaymentDeclined.class);
        till.awaitQuiet();

        assertThat(database.sql("select token is null and fingerprint is null from payment.payment where id = ?")
                .param(order.paymentId())
                .query(Boolean.class)
                .single()).isTrue();
        assertThat(database.sql("select count(*) from messaging.message where payload::text like '%' || ? || '%'")
                .param(token)
                .query(Integer.class)
                .single()).isZero();
    }

    @Test
    void refusesAnUnknownTokenWhenItIsTakenIn() {
        assertInvalid("sandbox", "tok_of_somebody_else", "payment.token");
    }

    @Test
    void refusesAnUnknownMethodWhenItIsTakenIn() {
        assertInvalid("cowrie_shells", "tok_ok", "payment.method");
    }

    @Test
    void preparesOnePaymentPerRequest() {
        var request = Ids.next();
        assertThat(operations.prepare(request, "sandbox", "tok_ok"))
                .isEqualTo(operations.prepare(request, "sandbox", "tok_ok"));
        assertThat(operations.prepare(Ids.next(), "sandbox", "tok_ok"))
                .isNotEqualTo(operations.prepare(request, "sandbox", "tok_ok"));
    }

    @Test
    void declinesAPaymentThatNobodyPrepared() {
        assertDeclined(new Order(Ids.next(), Ids.next(), Money.of(100, "JPY")), Reason.DECLINED);
    }

    private void assertDeclined(Order order, Reason reason) {
        till.send(order.authorize());
        assertThat(till.told(order, PaymentDeclined.class).reason()).isEqualTo(reason);
        till.awaitState(order, PaymentState.DECLINED);
        assertThat(till.book(order)).isEmpty();
        assertThat(till.payment(order).ledger()).isEmpty();
    }

    private void assertInvalid(String method, String token, String field) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> operations.prepare(Ids.next(), method, token))
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
                    assertThat(refusal.code()).isEqualTo("invalid_payment");
                    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly(field);
                });
    }
}
