package dev.stoa.extraction.golden;

import dev.stoa.kernel.MarketCode;
import dev.stoa.kernel.Money;
import dev.stoa.kernel.Totals;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Made-up values of a record type, always the same ones: as many as it takes to show each constant of its enums once, and
 * one more in which everything is null that may be. A value depends on its place alone, so that a new component changes
 * nothing but itself.
 */
public final class Samples {

    private static final Instant AT = Instant.parse("2026-11-23T10:15:30.123456Z");
    private static final long VERSION_7 = 0x01938a70_0000_7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final int number;
    private final boolean withNulls;

    private Samples(int number, boolean withNulls) {
        this.number = number;
        this.withNulls = withNulls;
    }

    public static <T> List<T> of(Class<T> type) {
        var full = IntStream.range(0, Math.max(1, mostConstants(type)))
                .mapToObj(number -> type.cast(new Samples(number, false).record(type, "")));
        var sparse = mayBeNull(type)
                ? Stream.of(type.cast(new Samples(0, true).record(type, "")))
                : Stream.<T>empty();
        return Stream.concat(full, sparse).toList();
    }

    private static int mostConstants(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants().length;
        }
        return parts(type).mapToInt(Samples::mostConstants).max().orElse(0);
    }

    private static boolean mayBeNull(Class<?> type) {
        return type.isRecord() && (Arrays.stream(type.getRecordComponents()).anyMatch(Samples::isNullable)
                || parts(type).anyMatch(Samples::mayBeNull));
    }

    private static Stream<Class<?>> parts(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).flatMap(component -> classesIn(component.getGenericType()))
                : Stream.empty();
    }

    private static Stream<Class<?>> classesIn(Type type) {
        return switch (type) {
            case Class<?> raw -> Stream.of(raw);
            case ParameterizedType generic -> Arrays.stream(generic.getActualTypeArguments())
                    .flatMap(Samples::classesIn);
            default -> Stream.empty();
        };
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private Object record(Class<?> type, String path) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(component -> component(component, path)).toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + type.getName() + " can be made up", e);
        }
    }

    private @Nullable Object component(RecordComponent component, String path) {
        return withNulls && isNullable(component)
                ? null
                : value(component.getGenericType(), path + "." + component.getName());
    }

    private Object value(Type type, String path) {
        return switch (type) {
            case Class<?> raw -> raw(raw, path);
            case ParameterizedType generic -> collection(generic, path);
            default -> throw new IllegalStateException("No sample of " + type.getTypeName() + " can be made up");
        };
    }

    private Object collection(ParameterizedType type, String path) {
        var arguments = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return List.of(value(arguments[0], path));
        }
        if (type.getRawType() == Set.class) {
            return Set.of(value(arguments[0], path));
        }
        return Map.of(value(arguments[0], path + ".key"), value(arguments[1], path + ".value"));
    }

    private Object raw(Class<?> type, String path) {
        long seed = path.hashCode() & 0xffff_ffffL;
        if (type.isEnum()) {
            return type.getEnumConstants()[number % type.getEnumConstants().length];
        }
        if (type == Totals.class) {
            return Totals.ofNet(money(seed), money(seed / 7));
        }
        return switch (type.getSimpleName()) {
            case "String" -> path.substring(path.lastIndexOf('.') + 1) + "-" + seed % 1000;
            case "UUID" -> new UUID(VERSION_7, VARIANT | seed);
            case "Instant" -> AT;
            case "int", "Integer" -> (int) (1 + seed % 1000);
            case "long", "Long" -> 1 + seed;
            case "boolean", "Boolean" -> true;
            case "double", "Double" -> 0.5 + seed % 90;
            case "BigDecimal" -> BigDecimal.valueOf(seed, 2);
            case "Money" -> money(seed);
            case "Currency" -> Currency.getInstance("EUR");
            case "MarketCode" -> new MarketCode("DE");
            default -> record(type, path);
        };
    }

    private static Money money(long seed) {
        return Money.of(1 + seed % 10_000, "EUR");
    }
}
