package dev.stoa.architecture.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/**
 * What became of messages. Breaking is what a reader that was not changed, or a message that waits in the log, does not
 * survive (docs/adr/0017-ready-to-leave.md): messages only ever grow.
 */
record MessageChanges(Model before, Model after) {

    private static final String SECTION = "Messages";

    void writeTo(Report report) {
        var messages = Difference.of(before.messages(), after.messages());
        messages.added().forEach((type, message) -> report.add(SECTION, "**added** " + inWords(type, message)));
        messages.removed().forEach((type, message) -> {
            report.add(SECTION, "**removed** " + inWords(type, message));
            report.breaks("%s `%s` is gone%s".formatted(message.text("kind"), type, heardBy(message)));
        });
        var changed = new ArrayList<String>();
        messages.changed().forEach((type, pair) -> {
            if (compare(type, pair, report)) {
                changed.add(type);
            }
        });
        report.count(messages.added().size(), "message added", "messages added");
        report.count(messages.removed().size(), "message removed", "messages removed");
        report.count(changed.size(), "message changed", "messages changed");
        listeners(report);
    }

    private static boolean compare(String type, Entry<Json, Json> pair, Report report) {
        var was = pair.getKey();
        var is = pair.getValue();
        List<String> harmless = new ArrayList<>();
        List<String> breaking = new ArrayList<>();
        for (var trait : List.of("kind", "module", "key")) {
            if (!was.text(trait).equals(is.text(trait))) {
                breaking.add("%s `%s` became `%s`".formatted(trait, was.text(trait), is.text(trait)));
            }
        }
        if (!was.texts("publishers").equals(is.texts("publishers"))) {
            harmless.add("published by %s, no longer by %s".formatted(among(is.texts("publishers")),
                    among(was.texts("publishers"))));
        }
        var fields = Difference.of(fields(was), fields(is));
        fields.removed().forEach((path, _) -> breaking.add("field `%s` is gone".formatted(path)));
        fields.added()
                .forEach((path, field) -> FieldChange.added(path, field, fields.added().keySet())
                        .addTo(harmless, breaking));
        fields.changed()
                .forEach((path, field) -> FieldChange.of(path, field.getKey(), field.getValue())
                        .forEach(change -> change.addTo(harmless, breaking)));
        breaking.forEach(what -> report.breaks("%s `%s`: %s%s".formatted(is.text("kind"), type, what, heardBy(is))));
        harmless.addAll(0, breaking.stream().map(what -> what + " (breaking)").toList());
        if (harmless.isEmpty()) {
            return false;
        }
        report.add(SECTION, "**changed** %s `%s`: %s".formatted(is.text("kind"), type, String.join("; ", harmless)));
        return true;
    }

    private void listeners(Report report) {
        var listeners = Difference.of(before.listeners(), after.listeners());
        listeners.added()
                .forEach((id, type) -> report.add("Listeners", "**added** `%s` hears `%s`".formatted(id, type)));
        listeners.removed().forEach((id, type) -> {
            report.add("Listeners", "**removed** `%s`, which heard `%s`".formatted(id, type));
            report.breaks("listener `%s` is gone; deliveries to it that are open find nobody".formatted(id));
        });
        listeners.changed()
                .forEach((id, pair) -> report.breaks(
                        "listener `%s` heard `%s` and hears `%s`".formatted(id, pair.getKey(), pair.getValue())));
        report.count(listeners.added().size(), "listener added", "listeners added");
        report.count(listeners.removed().size(), "listener removed", "listeners removed");
    }

    private static Map<String, Json> fields(Json message) {
        return Model.by(message.items("fields"), field -> field.text("path"));
    }

    private static String inWords(String type, Json message) {
        return "%s `%s` by %s%s".formatted(message.text("kind"), type, among(message.texts("publishers")),
                heardBy(message));
    }

    private static String heardBy(Json message) {
        var modules = message.items("listeners")
                .stream()
                .map(it -> it.text("module"))
                .collect(
                        Collectors.toCollection(LinkedHashSet::new));
        return modules.isEmpty() ? ", heard by nobody" : ", heard by " + String.join(", ", modules);
    }

    private static String among(List<String> names) {
        return names.isEmpty() ? "nobody" : String.join(", ", names);
    }
}
