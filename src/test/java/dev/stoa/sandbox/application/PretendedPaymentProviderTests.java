package dev.stoa.sandbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Money;
import dev.stoa.sandbox.SandboxApi;
import dev.stoa.sandbox.SandboxApi.Charge;
import dev.stoa.sandbox.SandboxApi.Charge.Kind;
import dev.stoa.sandbox.SandboxPaymentProvider;
import dev.stoa.sandbox.SandboxPaymentProvider.Answer;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationModuleTest
class PretendedPaymentProviderTests {

    private static final Money AMOUNT = Money.of(1000, "EUR");

    @Autowired
    SandboxPaymentProvider provider;
    @Autowired
    SandboxApi api;
    @Autowired
    TransactionOperations transactions;

    private UUID order = Ids.next();
    private String reference = "";

    @BeforeEach
    void newOrder() {
        order = Ids.next();
        reference = order + "/1";
    }

    @Test
    void answersARepetitionAsBefore() {
        Answer first = authorize("tok_ok");
        assertThat(authorize("tok_ok")).isEqualTo(first);
        assertThat(provider.find(reference)).contains(first);
        assertThat(provider.capture("c", reference)).isEqualTo(provider.capture("c", reference));
        assertBook(Kind.AUTHORIZED, Kind.CAPTURED);
    }

    @Test
    void booksAlthoughTheCallerRollsBack() {
        transactions.executeWithoutResult(transaction -> {
            authorize("tok_ok");
            transaction.setRollbackOnly();
        });
        assertBook(Kind.AUTHORIZED);
    }

    @Test
    void booksNothingWhenItDeclines() {
        assertThat(authorize("tok_declined").refusal()).isEqualTo("card_declined");
        assertBook();
    }

    @Test
    void losesTheAnswerOnceAfterBooking() {
        assertLost("tok_timeout_charged");
        assertThat(provider.find(reference)).hasValueSatisfying(answer -> assertThat(answer.accepted()).isTrue());
        assertThat(authorize("tok_timeout_charged").accepted()).isTrue();
        assertBook(Kind.AUTHORIZED);
    }

    @Test
    void losesEveryAnswerWithoutBooking() {
        assertLost("tok_timeout_not_charged");
        assertLost("tok_timeout_not_charged");
        assertThat(provider.find(reference)).isEmpty();
        assertBook();
    }

    @Test
    void failsTwiceForEachReference() {
        assertFails("tok_error");
        assertFails("tok_error");
        assertThat(authorize("tok_error").accepted()).isTrue();
        assertThat(authorize("tok_error").accepted()).isTrue();
        reference = order + "/2";
        assertFails("tok_error");
        assertBook(Kind.AUTHORIZED);
    }

    @Test
    void knowsItsTokensAndNoOther() {
        assertThat(provider.knows("tok_fraud")).isTrue();
        assertThat(provider.knows("tok_")).isFalse();
        assertThat(provider.knows("TOK_OK")).isFalse();
        assertThat(provider.fingerprint("tok_fraud")).isNotEqualTo(provider.fingerprint("tok_ok"));
    }

    @Test
    void closesAnAuthorizationThatHasNotCome() {
        assertThat(provider.voidAuthorization("v", reference).accepted()).isFalse();
        assertThat(authorize("tok_ok").refusal()).isEqualTo("called_off");
        assertBook();
    }

    @Test
    void voidsOnceUnderWhateverReference() {
        authorize("tok_ok");
        assertThat(provider.voidAuthorization(reference + "/v", reference).accepted()).isTrue();
        assertThat(provider.voidAuthorization(reference + "/w", reference).accepted()).isTrue();
        assertThat(provider.capture(reference + "/c", reference).refusal()).isEqualTo("voided");
        assertBook(Kind.AUTHORIZED, Kind.VOIDED);
    }

    @Test
    void paysBackNoMoreThanItCaptured() {
        authorize("tok_ok");
        assertThat(refund("r0", 1).refusal()).isEqualTo("nothing_captured");
        assertThat(provider.capture(reference + "/c", reference).accepted()).isTrue();
        assertThat(provider.capture(reference + "/d", reference).refusal()).isEqualTo("already_captured");
        assertThat(provider.voidAuthorization(reference + "/v", reference).refusal()).isEqualTo("already_captured");
        assertThat(refund("r1", 600).accepted()).isTrue();
        assertThat(refund("r1", 600).accepted()).isTrue();
        assertThat(refund("r2", 401).refusal()).isEqualTo("exceeds_captured");
        assertThat(refund("r3", 400).accepted()).isTrue();
        assertBook(Kind.AUTHORIZED, Kind.CAPTURED, Kind.REFUNDED, Kind.REFUNDED);
    }

    private Answer authorize(String token) {
        return provider.authorize(reference, order, token, AMOUNT);
    }

    private Answer refund(String name, long minor) {
        return provider.refund(reference + "/" + name, reference, Money.of(minor, "EUR"));
    }

    private void assertLost(String token) {
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> authorize(token))
                .withCauseInstanceOf(SocketTimeoutException.class);
    }

    private void assertFails(String token) {
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> authorize(token))
                .withMessageContaining("500");
    }

    private void assertBook(Kind... kinds) {
        assertThat(api.charges(order)).extracting(Charge::kind).containsExactly(kinds);
    }
}
