package dev.stoa.messaging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AliasFor;

/**
 * A method that handles one type of message. Each delivery is claimed, handled and completed in one transaction, so its
 * effect in the database happens exactly once. It makes no call to another module or to the outside world: that is an
 * {@link Errand}'s work.
 */
@EventListener
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MessageListener {

    /** Stable and unique, such as {@code inventory.reserve-stock}: open deliveries are stored under it. */
    @AliasFor(annotation = EventListener.class, attribute = "id")
    String id();

    Retry retry() default Retry.THEN_PARK;

    /**
     * Whether deliveries of different keys may share a transaction under load, which saves commits and round trips; when
     * one of them fails, they are tried one by one. Only for a listener whose messages of different keys lock no row in
     * common: two such transactions could lock them in different order, and wait for each other.
     */
    boolean batched() default false;
}
