package dev.stoa.architecture.asyncapi;

import dev.stoa.architecture.model.FieldFacts;
import dev.stoa.architecture.model.MessageFacts;
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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schema of what a message carries, from its record and the golden files. A field is required that was in every form in
 * which the message was ever written, and that may not be null.
 */
record PayloadSchema(MessageFacts message) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Of a record.
     *
     * @param written all samples, of today and of before
     */
    ObjectNode of(Class<?> type, List<JsonNode> written) {
        return object(type, "", written);
    }

    private ObjectNode object(Class<?> type, String path, List<JsonNode> written) {
        var schema = JSON.createObjectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = JSON.createArrayNode();
        for (var component : type.getRecordComponents()) {
            var name = component.getName();
            var below = written.stream().filter(node -> node.has(name)).map(node -> node.get(name)).toList();
            properties.set(name, described(component, path + name, value(component.getGenericType(), path + name, below)));
            if (!isNullable(component) && below.size() == written.size()) {
                required.add(name);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private ObjectNode described(RecordComponent component, String path, ObjectNode schema) {
        if (isNullable(component)) {
            schema.set("type", JSON.createArrayNode().add(schema.path("type").asString()).add("null"));
            if (schema.path("enum").isArray()) {
                schema.withArray("enum").addNull();
            }
        }
        message.fields()
                .stream()
                .filter(field -> field.path().equals(path))
                .map(FieldFacts::meaning)
                .findFirst()
                .ifPresent(meaning -> schema.put("description", meaning));
        return schema;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private ObjectNode value(Type type, String path, List<JsonNode> written) {
        return switch (type) {
            case ParameterizedType generic when generic.getRawType() == Map.class -> {
                var schema = JSON.createObjectNode().put("type", "object");
                schema.set("additionalProperties", value(generic.getActualTypeArguments()[1], path, List.of()));
                yield schema;
            }
            case ParameterizedType generic -> {
                var schema = JSON.createObjectNode().put("type", "array");
                schema.set("items", value(generic.getActualTypeArguments()[0], path + "[]",
                        written.stream().flatMap(JsonNode::valueStream).toList()));
                yield generic.getRawType() == Set.class ? schema.put("uniqueItems", true) : schema;
            }
            case Class<?> raw -> raw(raw, path, written);
            default -> throw new IllegalStateException("No schema for " + type);
        };
    }

    private ObjectNode raw(Class<?> type, String path, List<JsonNode> written) {
        var schema = JSON.createObjectNode();
        if (type.isEnum()) {
            var constants = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(constants::add);
            return schema;
        }
        if (type == String.class) {
            return schema.put("type", "string");
        } else if (type == UUID.class) {
            return schema.put("type", "string").put("format", "uuid");
        } else if (type == Instant.class) {
            return schema.put("type", "string").put("format", "date-time");
        } else if (type == Currency.class) {
            return schema.put("type", "string").put("description", "ISO 4217");
        } else if (type == int.class || type == Integer.class) {
            return schema.put("type", "integer").put("format", "int32");
        } else if (type == long.class || type == Long.class) {
            return schema.put("type", "integer").put("format", "int64");
        } else if (type == boolean.class || type == Boolean.class) {
            return schema.put("type", "boolean");
        } else if (type == double.class || type == BigDecimal.class) {
            return schema.put("type", "number");
        } else if (type.isRecord()) {
            return object(type, path + ".", written);
        }
        throw new IllegalStateException(message.type() + "." + path + " has no schema: " + type);
    }
}
