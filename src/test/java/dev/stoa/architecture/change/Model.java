package dev.stoa.architecture.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The model of one commit, by the names of things. */
record Model(Json json) {

    Map<String, Json> modules() {
        return by(json.items("modules"), module -> module.text("name"));
    }

    Map<String, Json> messages() {
        return by(json.items("messages"), message -> message.text("type"));
    }

    Map<String, Json> rules() {
        return by(json.items("rules"), rule -> rule.text("name"));
    }

    /** As {@code checkout → pricing}, with the methods. */
    Map<String, List<String>> calls() {
        return json.items("calls")
                .stream()
                .collect(Collectors.groupingBy(call -> call.text("caller") + " → " + call.text("callee"), TreeMap::new,
                        Collectors.mapping(call -> call.text("interfaceName") + "." + call.text("method"),
                                Collectors.toList())));
    }

    /** What modules declare that they may use: {@code fulfillment → payment} with {@code events} and {@code commands}. */
    Map<String, List<String>> dependencies() {
        Map<String, List<String>> dependencies = new TreeMap<>();
        modules().forEach((name, module) -> module.texts("mayUse").forEach(used -> {
            var parts = used.split(" :: ", 2);
            dependencies.computeIfAbsent(name + " → " + parts[0], _ -> new ArrayList<>())
                    .add(parts.length == 1 ? "base package" : parts[1]);
        }));
        return dependencies;
    }

    /** Listeners by id, with the message that they hear. */
    Map<String, String> listeners() {
        Map<String, String> listeners = new TreeMap<>();
        messages().forEach((type, message) -> message.items("listeners")
                .forEach(listener -> listeners.put(listener.text("id"), type)));
        return listeners;
    }

    /** What every module has of a kind, such as its tables. */
    <T> Stream<T> ofModules(Function<Json, Stream<T>> kind) {
        return json.items("modules").stream().flatMap(kind);
    }

    static Map<String, Json> by(List<Json> items, Function<Json, String> name) {
        return items.stream().collect(Collectors.toMap(name, Function.identity(), (one, _) -> one, TreeMap::new));
    }
}
