package dev.stoa.payment.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/** The payment module with the engine and the sandbox, and nothing else of Stoa; a till to pay at. */
@ApplicationModuleTest(extraIncludes = "sandbox")
@Import({Till.class, UnreliableSandbox.class})
@TestPropertySource(properties = {"stoa.payment.provider-patience=2s", "stoa.messaging.poll-interval=100ms"})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface PaymentModuleTest {
}
