package dev.stoa.messaging.persistence;

import java.util.Collection;

/** Collections as array parameters: text, cast in the statement. */
final class SqlArrays {

    private SqlArrays() {}

    static Object texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
