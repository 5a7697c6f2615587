package dev.stoa.extraction.found;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that a message carries, by type: down through generics, record components and sealed hierarchies.
 *
 * @param components every record component that was met, by its path such as {@code lines.sku}
 * @param offences what is no raw value, in sentences
 */
public record RawValues(Map<String, RecordComponent> components, List<String> offences) {

    private static final Set<Class<?>> RAW = Set.of(String.class, UUID.class, Instant.class, LocalDate.class,
            Duration.class, BigDecimal.class, BigInteger.class, Boolean.class, Integer.class, Long.class, Short.class,
            Byte.class, Double.class, Float.class);

    private static final Set<Class<?>> COLLECTIONS = Set.of(List.class, Set.class, Map.class);

    public static RawValues of(Class<?> message) {
        var walk = new Walk(message, new java.util.TreeMap<>(), new ArrayList<>(), new HashSet<>());
        walk.into(message, "");
        return new RawValues(walk.components, walk.offences);
    }

    private record Walk(Class<?> message, Map<String, RecordComponent> components, List<String> offences,
            Set<Class<?>> seen) {

        void into(Type type, String path) {
            switch (type) {
                case Class<?> raw -> intoClass(raw, path);
                case ParameterizedType generic when COLLECTIONS.contains(generic.getRawType()) ->
                    Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> into(argument, path));
                default -> refuse(type, path);
            }
        }

        private void intoClass(Class<?> type, String path) {
            if (type.isPrimitive() || RAW.contains(type) || isOfKernel(type)) {
                return;
            }
            if (!type.getPackage().equals(message.getPackage())) {
                refuse(type, path);
            } else if (type.isRecord()) {
                intoRecord(type, path);
            } else if (type.isSealed()) {
                Arrays.stream(type.getPermittedSubclasses()).forEach(permitted -> into(permitted, path));
            } else if (!type.isEnum()) {
                refuse(type, path);
            }
        }

        private void intoRecord(Class<?> type, String path) {
            if (!seen.add(type)) {
                return;
            }
            for (var component : type.getRecordComponents()) {
                var below = path.isEmpty() ? component.getName() : path + "." + component.getName();
                components.put(below, component);
                into(component.getGenericType(), below);
            }
        }

        /** Its values, not its pages or refusals. */
        private static boolean isOfKernel(Class<?> type) {
            return type.getPackageName().equals(FoundModules.KERNEL) && type.isRecord()
                    && type.getTypeParameters().length == 0;
        }

        private void refuse(Type type, String path) {
            offences.add("%s%s is %s: no raw value, enum or record of its package".formatted(message.getName(),
                    path.isEmpty() ? "" : "." + path, type.getTypeName()));
        }
    }
}
