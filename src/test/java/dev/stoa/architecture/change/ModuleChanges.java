package dev.stoa.architecture.change;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of modules, and of what they may use, call, store and be set to. */
record ModuleChanges(Model before, Model after) {

    private static final String FIRST = " (the first between the two)";
    private static final String LAST = " (the last between the two)";

    void writeTo(Report report) {
        modules(report);
        arrows(report, "Dependencies", "dependency", "dependencies", before.dependencies(), after.dependencies());
        arrows(report, "Calls", "call", "calls", before.calls(), after.calls());
        operations(report);
        ofModules(report, "Tables", "table", module -> module.texts("tables").stream());
        settings(report);
        ofModules(report, "Metrics", "metric",
                module -> module.items("metrics").stream().map(metric -> metric.text("name")));
    }

    private void modules(Report report) {
        var modules = Difference.of(before.modules(), after.modules());
        modules.added()
                .forEach((name, module) -> report.add("Modules", "**added** %s (%s): %s".formatted(name,
                        module.text("layer"), module.text("purpose"))));
        modules.removed()
                .forEach((name, module) -> report.add("Modules",
                        "**removed** %s (%s)".formatted(name, module.text("layer"))));
        modules.kept().forEach((name, pair) -> {
            var was = pair.getKey();
            var is = pair.getValue();
            if (!was.text("layer").equals(is.text("layer"))) {
                report.add("Modules",
                        "**moved** %s from %s to %s".formatted(name, was.text("layer"), is.text("layer")));
            }
            if (!was.text("purpose").equals(is.text("purpose"))) {
                report.add("Modules", "**purpose** of %s: %s".formatted(name, is.text("purpose")));
            }
        });
        report.count(modules.added().size(), "module added", "modules added");
        report.count(modules.removed().size(), "module removed", "modules removed");
    }

    /** What goes between two modules, a line for each pair. */
    private static void arrows(Report report, String section, String one, String many,
            Map<String, List<String>> before, Map<String, List<String>> after) {
        var arrows = new TreeSet<>(before.keySet());
        arrows.addAll(after.keySet());
        int added = 0;
        int removed = 0;
        for (var arrow : arrows) {
            var names = Difference.ofNames(before.getOrDefault(arrow, List.of()).stream(),
                    after.getOrDefault(arrow, List.of()).stream());
            added += names.added().size();
            removed += names.removed().size();
            line(report, section, "added", arrow, names.added(), before.containsKey(arrow) ? "" : FIRST);
            line(report, section, "removed", arrow, names.removed(), after.containsKey(arrow) ? "" : LAST);
        }
        report.count(added, one + " added", many + " added");
        report.count(removed, one + " removed", many + " removed");
    }

    private static void line(Report report, String section, String what, String arrow, Map<String, String> names,
            String remark) {
        if (!names.isEmpty()) {
            report.add(section,
                    "**%s** %s: `%s`%s".formatted(what, arrow, String.join("`, `", names.keySet()), remark));
        }
    }

    private void settings(Report report) {
        var settings = Difference.of(settings(before), settings(after));
        settings.added().forEach((name, value) -> report.add("Settings", "**added** `%s` (%s)".formatted(name, value)));
        settings.removed().forEach((name, _) -> report.add("Settings", "**removed** `%s`".formatted(name)));
        settings.changed()
                .forEach((name, pair) -> report.add("Settings",
                        "**changed** `%s`: %s, was %s".formatted(name, pair.getValue(), pair.getKey())));
        report.count(settings.added().size() + settings.removed().size() + settings.changed().size(),
                "setting differs", "settings differ");
    }

    /** Names with their defaults. */
    private static Map<String, String> settings(Model model) {
        return model.ofModules(module -> module.items("properties").stream())
                .collect(Collectors.toMap(setting -> setting.text("name"),
                        setting -> setting.text("defaultValue").isEmpty()
                                ? "no default"
                                : setting.text("defaultValue"),
                        (one, _) -> one));
    }

    /** What modules offer, whether or not somebody calls it. */
    private void operations(Report report) {
        var offered = Difference.ofNames(offered(before), offered(after));
        offered.added().keySet().forEach(name -> report.add("Interfaces", "**added** `" + name + "`"));
        offered.removed().keySet().forEach(name -> {
            report.add("Interfaces", "**removed** `" + name + "`");
            report.breaks("`" + name + "` is offered no longer");
        });
    }

    private static Stream<String> offered(Model model) {
        return model.ofModules(module -> module.items("interfaces")
                .stream()
                .flatMap(type -> type.items("methods")
                        .stream()
                        .map(method -> type.text("name") + "." + method.text("signature"))));
    }

    private void ofModules(Report report, String section, String one, Function<Json, Stream<String>> kind) {
        var names = Difference.ofNames(before.ofModules(kind), after.ofModules(kind));
        names.added().keySet().forEach(name -> report.add(section, "**added** `" + name + "`"));
        names.removed().keySet().forEach(name -> report.add(section, "**removed** `" + name + "`"));
        report.count(names.added().size(), one + " added", one + "s added");
        report.count(names.removed().size(), one + " removed", one + "s removed");
    }
}
