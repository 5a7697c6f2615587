package dev.stoa.platform.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names schemas so that no two classes meet under one name, which would silently describe one of them as the other: a
 * nested record has its outer one's name in front, what only staff see says so.
 */
final class SchemaNames extends TypeNameResolver {

    private static final String STAFF_VIEWS = "dev.stoa.console.";

    private final Map<String, Class<?>> taken = new ConcurrentHashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        if (!type.getName().startsWith("dev.stoa.")) {
            return super.nameForClass(type, options);
        }
        String name = type.isAnnotationPresent(Schema.class) ? super.nameForClass(type, options) : name(type);
        Class<?> other = taken.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException("Two schemas would be called " + name + ": " + other + " and " + type);
        }
        return name;
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer != null) {
            return name(outer) + type.getSimpleName();
        }
        return (type.getName().startsWith(STAFF_VIEWS) ? "Staff" : "") + type.getSimpleName();
    }
}
