package dev.stoa.architecture.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of JSON (RFC 8259) that forgives what it lacks: an older model has not all members of a newer one.
 *
 * @param value a map, a list, or a text: numbers and truth values are texts, null is an empty one
 */
record Json(Object value) {

    static final Json NOTHING = new Json("");

    static Json parse(String text) {
        return new JsonReader(text).whole();
    }

    Json get(String member) {
        return value instanceof Map<?, ?> map && map.get(member) instanceof Json found ? found : NOTHING;
    }

    /** Empty for what is no text. */
    String text() {
        return value instanceof String text ? text : "";
    }

    String text(String member) {
        return get(member).text();
    }

    List<Json> items(String member) {
        return get(member).value instanceof List<?> list ? list.stream().map(Json.class::cast).toList() : List.of();
    }

    List<String> texts(String member) {
        return items(member).stream().map(Json::text).toList();
    }

    /** In the order in which they are written. */
    Map<String, Json> members(String member) {
        Map<String, Json> members = new LinkedHashMap<>();
        if (get(member).value instanceof Map<?, ?> map) {
            map.forEach((name, found) -> members.put((String) name, (Json) found));
        }
        return members;
    }
}
