package dev.stoa.architecture.reading;

import dev.stoa.architecture.model.FieldFacts;
import dev.stoa.messaging.Message;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a message, down to those of the records of its own package, each with what its {@code @param} says. */
record Fields(Sources sources) {

    List<FieldFacts> of(Class<? extends Message> type) {
        var fields = new ArrayList<FieldFacts>();
        into(type, "", fields);
        return fields;
    }

    private void into(Class<?> type, String path, List<FieldFacts> fields) {
        for (var component : type.getRecordComponents()) {
            var below = path + component.getName();
            var value = valueType(component.getGenericType());
            fields.add(new FieldFacts(below, word(component.getGenericType()),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class), meaningOf(component),
                    value.isEnum()
                            ? Arrays.stream(value.getEnumConstants()).map(Object::toString).toList()
                            : List.of()));
            if (value.isRecord() && value.getPackage().equals(type.getPackage())) {
                into(value, below + (value == component.getType() ? "." : "[]."), fields);
            }
        }
    }

    /** Id and time are every message's, and explained where they are declared. */
    private String meaningOf(RecordComponent component) {
        var owner = component.getDeclaringRecord();
        var param = sources.docOf(owner.getName()).params().get(component.getName());
        if (param != null || !Message.class.isAssignableFrom(owner)) {
            return param == null ? "" : param;
        }
        return sources.methodsOf(Message.class.getName())
                .stream()
                .filter(method -> method.name().equals(component.getName()))
                .map(method -> method.doc().text())
                .findFirst()
                .orElse("");
    }

    private static Class<?> valueType(Type type) {
        return switch (type) {
            case Class<?> raw -> raw;
            case ParameterizedType generic -> valueType(generic.getActualTypeArguments()[generic
                    .getActualTypeArguments().length - 1]);
            default -> Object.class;
        };
    }

    private static String word(Type type) {
        return type instanceof ParameterizedType generic
                ? ((Class<?>) generic.getRawType()).getSimpleName() + Arrays.stream(generic.getActualTypeArguments())
                        .map(Fields::word)
                        .collect(Collectors.joining(", ", "<", ">"))
                : ((Class<?>) type).getSimpleName();
    }
}
