package dev.stoa.architecture.runbook;

import dev.stoa.architecture.model.Architecture;
import dev.stoa.architecture.model.CallFacts;
import dev.stoa.architecture.model.ListenerFacts;
import dev.stoa.architecture.model.MessageFacts;
import dev.stoa.architecture.model.ModuleFacts;
import dev.stoa.messaging.Retry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the code itself tells of a module's absence, as Markdown.
 *
 * @param retries what becomes of a delivery that keeps failing, by the listener's id
 */
record Facts(Architecture architecture, Answers answers, Map<String, Retry> retries) {

    String of(ModuleFacts module) {
        return Stream.of(table("", "about", "", about(module)),
                table("Called by", "module", "calls", calls(module, CallFacts::callee, CallFacts::caller)),
                table("Calls", "module", "calls", calls(module, CallFacts::caller, CallFacts::callee)),
                heard(module),
                table("Those who hear of it", "message", "listeners", said(module)),
                answered(module)).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static Map<String, String> about(ModuleFacts module) {
        Map<String, String> about = new java.util.LinkedHashMap<>();
        about.put("purpose", module.purpose());
        about.put("layer", module.layer());
        about.put("more", "[its canvas](../modules/%s.html)".formatted(module.name()));
        about.put("tables, in a schema under a role of its name",
                module.tables().isEmpty() ? "none" : code(module.tables().stream().sorted().toList()));
        about.put("settings", module.properties().isEmpty()
                ? "none"
                : module.properties()
                        .stream()
                        .map(it -> "`%s`%s".formatted(it.name(),
                                it.defaultValue() == null ? "" : " (" + it.defaultValue() + ")"))
                        .collect(Collectors.joining(", ")));
        return about;
    }

    private Map<String, String> calls(ModuleFacts module, Function<CallFacts, String> here,
            Function<CallFacts, String> there) {
        return architecture.calls()
                .stream()
                .filter(call -> here.apply(call).equals(module.name()))
                .collect(Collectors.groupingBy(there, TreeMap::new,
                        Collectors.collectingAndThen(Collectors.mapping(CallFacts::name, Collectors.toList()),
                                names -> code(names.stream().distinct().sorted().toList()))));
    }

    private String heard(ModuleFacts module) {
        List<String> rows = new ArrayList<>();
        architecture.heard(module.name())
                .forEach(message -> message.listeners()
                        .stream()
                        .filter(listener -> listener.module().equals(module.name()))
                        .forEach(listener -> rows.add("| `%s` | %s | `%s` | %s |".formatted(message.type(),
                                String.join(", ", message.publishers()), listener.id(), fate(listener)))));
        return rows.isEmpty()
                ? ""
                : "**Messages that wait for it**\n\n| message | from | listener | when it keeps failing |\n"
                        + "|---|---|---|---|\n" + String.join("\n", rows);
    }

    private String fate(ListenerFacts listener) {
        return retries.get(listener.id()) == Retry.FOREVER ? "tried for ever, with an alarm" : "parked for staff";
    }

    private Map<String, String> said(ModuleFacts module) {
        Map<String, String> said = new TreeMap<>();
        architecture.said(module.name())
                .filter(message -> !message.listeners().isEmpty())
                .forEach(message -> said.put("`" + message.type() + "`", code(ids(message))));
        return said;
    }

    private static List<String> ids(MessageFacts message) {
        return message.listeners().stream().map(ListenerFacts::id).sorted().toList();
    }

    private String answered(ModuleFacts module) {
        var changed = answers.without(module.name());
        if (changed.isEmpty()) {
            return "";
        }
        var rows = changed.entrySet()
                .stream()
                .map(entry -> "| `%s` | %s | %s |".formatted(entry.getKey(),
                        answers.usual().getOrDefault(entry.getKey(), ""), entry.getValue()))
                .collect(Collectors.joining("\n"));
        return "**Requests that are answered otherwise** (seen by `AbsenceTests`, calls of it being refused as unavailable)\n\n"
                + "| request | usually | while it is away |\n|---|---|---|\n" + rows;
    }

    private static String table(String title, String first, String second, Map<String, String> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        var body = rows.entrySet()
                .stream()
                .map(row -> "| %s | %s |".formatted(row.getKey(), row.getValue()))
                .collect(Collectors.joining("\n"));
        return (title.isEmpty() ? "" : "**" + title + "**\n\n") + "| %s | %s |\n|---|---|\n%s".formatted(first, second,
                body);
    }

    private static String code(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
