package dev.stoa.payment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.kernel.Ids;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.kernel.RequestRefused.FieldError;
import dev.stoa.payment.PaymentOperations;
import dev.stoa.sandbox.SandboxApi;
import dev.stoa.sandbox.SandboxPaymentProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/** As in production. */
@ApplicationModuleTest(extraIncludes = "sandbox")
@TestPropertySource(properties = "stoa.sandbox.enabled=false")
class SandboxSwitchedOffTests {

    @Test
    void refusesTheSandboxAsAMethod(@Autowired PaymentOperations operations) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> operations.prepare(Ids.next(), "sandbox", "tok_ok"))
                .satisfies(refusal -> assertThat(refusal.errors()).extracting(FieldError::field)
                        .containsExactly("payment.method"));
    }

    @Test
    void pretendsNothing(@Autowired ObjectProvider<SandboxPaymentProvider> provider,
            @Autowired ObjectProvider<SandboxApi> api) {
        assertThat(provider.getIfAvailable()).isNull();
        assertThat(api.getIfAvailable()).isNull();
    }
}
