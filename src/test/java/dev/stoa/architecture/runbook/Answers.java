package dev.stoa.architecture.runbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What requests were answered, by what was away: status and, of a refusal, its code.
 *
 * @param byModule requests in the order in which they were made, by module; without any, under {@link #NOBODY}
 */
record Answers(SortedMap<String, Map<String, String>> byModule) {

    /** For comparison: nothing was away. */
    static final String NOBODY = "-";

    static final Path FILE = Path.of("docs", "architecture", "runbooks", "answers.json");

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Answers read() {
        try {
            return new Answers(JSON.readValue(Files.readString(FILE),
                    new TypeReference<TreeMap<String, Map<String, String>>>() {
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String json() {
        return JSON.writeValueAsString(byModule) + "\n";
    }

    /** All requests that are made. */
    Map<String, String> usual() {
        return byModule.getOrDefault(NOBODY, Map.of());
    }

    /** Requests that are answered otherwise than usual while a module is away, and how. */
    Map<String, String> without(String module) {
        var changed = new java.util.LinkedHashMap<>(byModule.getOrDefault(module, Map.of()));
        changed.entrySet().removeAll(usual().entrySet());
        return changed;
    }
}
