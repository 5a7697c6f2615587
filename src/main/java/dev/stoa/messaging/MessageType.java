package dev.stoa.messaging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which a message is stored and sent: it stays when the class is renamed or moved. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MessageType {

    /** {@code module.Name}, such as {@code ordering.OrderPlaced}. */
    String value();
}
