package dev.stoa.extraction.golden;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Things that are stored only ever grow: whatever was in the old form is in the new one, with the same value. */
public final class Growth {

    private Growth() {}

    /** The places in the old form whose value is not in the new one. */
    public static List<String> lost(JsonNode old, JsonNode now) {
        return lost("", old, now).toList();
    }

    private static Stream<String> lost(String path, JsonNode old, JsonNode now) {
        if (old.isObject() && now.isObject()) {
            return old.propertyNames()
                    .stream()
                    .flatMap(name -> now.has(name)
                            ? lost(path + "/" + name, old.path(name), now.path(name))
                            : Stream.of(path + "/" + name));
        }
        if (old.isArray() && now.isArray() && old.size() == now.size()) {
            return IntStream.range(0, old.size())
                    .boxed()
                    .flatMap(index -> lost(path + "/" + index, old.path(index), now.path(index)));
        }
        return old.equals(now) ? Stream.empty() : Stream.of(path + " was " + old + " and is " + now);
    }
}
