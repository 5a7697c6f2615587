package dev.stoa.console.application.imports.file;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the attributes of a variant, a JSON object of texts. */
final class AttributesValue {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private AttributesValue() {}

    /** Throws {@link IllegalArgumentException} with a message for people. */
    static Map<String, String> parse(String text) {
        if (text.isBlank()) {
            return Map.of();
        }
        JsonNode json = tree(text);
        if (!json.isObject()) {
            throw new IllegalArgumentException("is not a JSON object, such as {\"color\": \"red\"}");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        json.propertyStream().forEach(attribute -> {
            if (!attribute.getValue().isString()) {
                throw new IllegalArgumentException("has values that are no texts; write numbers in quotes as well");
            }
            attributes.put(attribute.getKey(), attribute.getValue().stringValue());
        });
        return attributes;
    }

    private static JsonNode tree(String text) {
        try {
            return STRICT.readTree(text);
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("is not JSON, such as {\"color\": \"red\"}, or has a name twice",
                    malformed);
        }
    }
}
