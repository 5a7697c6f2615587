package dev.stoa.messaging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AliasFor;

/**
 * A method that handles one type of message with a call to another module or to the outside world. It takes the message,
 * and if it wants the {@link ErrandAttempt}; it is called without a transaction and returns an {@link ErrandOutcome}, which
 * then runs in the one transaction that completes the delivery.
 *
 * <p>The call may be made again after a crash or a failure: it must carry an idempotency key, and an outcome that did not
 * arrive is to be asked for, never guessed.
 */
@EventListener
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Errand {

    /** Stable and unique, such as {@code payment.authorize-payment}: open deliveries are stored under it. */
    @AliasFor(annotation = EventListener.class, attribute = "id")
    String id();

    Retry retry() default Retry.THEN_PARK;

    /**
     * Whether the errand is claimed by a lease before the call, so that two instances do not make it at the same moment.
     * False saves that commit where the call only reads.
     */
    boolean leased() default true;
}
