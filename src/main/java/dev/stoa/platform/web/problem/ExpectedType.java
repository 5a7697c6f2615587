package dev.stoa.platform.web.problem;

import dev.stoa.kernel.Money;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.ClassUtils;

/** Says in words of JSON and HTTP what a Java type takes. */
final class ExpectedType {

    private ExpectedType() {}

    static String inWords(Class<?> type) {
        Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
        if (boxed.isEnum()) {
            return "one of " + Arrays.stream(boxed.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        if (Number.class.isAssignableFrom(boxed)) {
            return "a whole number in range";
        }
        if (Collection.class.isAssignableFrom(boxed) || boxed.isArray()) {
            return "a list";
        }
        if (Temporal.class.isAssignableFrom(boxed)) {
            return "a time (RFC 3339)";
        }
        return inWordsExactly(boxed);
    }

    private static String inWordsExactly(Class<?> type) {
        if (type == UUID.class) {
            return "a UUID";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == Currency.class) {
            return "a currency (ISO 4217)";
        }
        if (type == Money.class) {
            return "an amountMinor with a currency";
        }
        return type.getSimpleName().equals("MarketCode") ? "a market (ISO 3166, such as DE)" : "what is expected here";
    }
}
