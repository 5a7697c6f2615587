package dev.stoa.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * SHA-256 of content in a canonical form (JSON with sorted fields and no white space), so that the order of fields and the
 * layout do not matter.
 *
 * @param hex 64 digits, lower case
 */
public record ContentHash(String hex) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    /** Of a value, such as the record that a request's body became. */
    public static ContentHash of(Object value) {
        return ofBytes(CANONICAL.writeValueAsBytes(value));
    }

    /** Of JSON as it was sent; what is no JSON counts byte by byte. */
    public static ContentHash ofJson(byte[] json) {
        try {
            JsonNode tree = CANONICAL.readTree(json);
            return ofBytes(CANONICAL.writeValueAsBytes(tree));
        } catch (JacksonException notJson) {
            return ofBytes(json);
        }
    }

    public static ContentHash ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ContentHash ofBytes(byte[] bytes) {
        try {
            return new ContentHash(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
