package dev.stoa.architecture.model;

import java.util.List;

/**
 * A type of message.
 *
 * @param type as it is stored and sent, such as {@code ordering.OrderPlaced}
 * @param kind event, command or signal
 * @param since the version that brought it
 * @param module that owns it: the publisher of an event, the receiver of a command
 * @param publishers modules whose code makes one
 * @param key the field that deliveries are kept in order by
 * @param golden the file with examples, from the root of the repository
 */
public record MessageFacts(String type, String kind, String meaning, String since, String module,
        List<String> publishers, String key, List<FieldFacts> fields, List<ListenerFacts> listeners, String golden) {

    /** The name without the module. */
    public String word() {
        return type.substring(type.indexOf('.') + 1);
    }

    public boolean isHeardBy(String module) {
        return listeners.stream().anyMatch(listener -> listener.module().equals(module));
    }
}
