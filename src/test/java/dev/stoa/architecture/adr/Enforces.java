package dev.stoa.architecture.adr;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On a gate: the numbers of the decisions ({@code docs/adr}) that it keeps. They name it under "What enforces it" in
 * return. When it fails, it says which decisions are at stake.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NamesItsDecision.class)
public @interface Enforces {

    int[] value();
}
