package dev.stoa.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a POST treats its {@code Idempotency-Key}. Without this annotation the key is optional and the answer of a request
 * that has one is kept for a day and given again to the same request.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** Whether a request without a key is refused (400). */
    boolean required() default false;

    /**
     * Whether the answer is kept. Not, where the use case itself knows what it answered to a request id, as placing an
     * order does: it then compares the body by its {@link ContentHash}.
     */
    boolean kept() default true;

    /**
     * Whether the body goes to the controller as it comes in, because it is too large to be held in memory. Then it cannot
     * be compared here, and the answer is not kept: the use case does both.
     */
    boolean streamed() default false;
}
