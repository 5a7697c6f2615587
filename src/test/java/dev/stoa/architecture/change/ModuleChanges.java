package dev.stoa.architecture.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What became of modules, and of what they may use, call, store and be set to. */
record ModuleChanges(Model before, Model after) {

    void writeTo(Report report) {
        modules(report);
        names(report, "Dependencies", "dependency", "dependencies", before.dependencies(), after.dependencies());
        calls(report);
        operations(report);
        ofModules(report, "Tables", "table", module -> module.texts("tables").stream());
        ofModules(report, "Settings", "setting",
                module -> module.items("properties").stream().map(ModuleChanges::setting));
        ofModules(report, "Metrics", "metric",
                module -> module.items("metrics").stream().map(metric -> metric.text("name")));
    }

    private void modules(Report report) {
        var modules = Difference.of(before.modules(), after.modules());
        modules.added().forEach((name, module) -> report.add("Modules", "**added** %s (%s): %s".formatted(name,
                module.text("layer"), module.text("purpose"))));
        modules.removed().forEach((name, module) -> report.add("Modules",
                "**removed** %s (%s)".formatted(name, module.text("layer"))));
        modules.kept().forEach((name, pair) -> {
            var was = pair.getKey();
            var is = pair.getValue();
            if (!was.text("layer").equals(is.text("layer"))) {
                report.add("Modules", "**moved** %s from %s to %s".formatted(name, was.text("layer"), is.text("layer")));
            }
            if (!was.text("purpose").equals(is.text("purpose"))) {
                report.add("Modules", "**purpose** of %s: %s".formatted(name, is.text("purpose")));
            }
        });
        report.count(modules.added().size(), "module added", "modules added");
        report.count(modules.removed().size(), "module removed", "modules removed");
    }

    private void calls(Report report) {
        var was = before.calls();
        var is = after.calls();
        var all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        int added = 0;
        int removed = 0;
        for (var arrow : all.stream().sorted().toList()) {
            var methods = Difference.ofNames(was.getOrDefault(arrow, List.of()).stream(),
                    is.getOrDefault(arrow, List.of()).stream());
            added += methods.added().size();
            removed += methods.removed().size();
            list(methods.added()).ifPresent(names -> report.add("Calls", "**added** %s: %s%s".formatted(arrow, names,
                    was.containsKey(arrow) ? "" : " (the first between the two)")));
            list(methods.removed()).ifPresent(names -> report.add("Calls", "**removed** %s: %s%s".formatted(arrow, names,
                    is.containsKey(arrow) ? "" : " (the last between the two)")));
        }
        report.count(added, "call added", "calls added");
        report.count(removed, "call removed", "calls removed");
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
        names(report, section, one, one + "s", before.ofModules(kind), after.ofModules(kind));
    }

    private static void names(Report report, String section, String one, String many, Stream<String> before,
            Stream<String> after) {
        var names = Difference.ofNames(before, after);
        names.added().keySet().forEach(name -> report.add(section, "**added** `" + name + "`"));
        names.removed().keySet().forEach(name -> report.add(section, "**removed** `" + name + "`"));
        report.count(names.added().size(), one + " added", many + " added");
        report.count(names.removed().size(), one + " removed", many + " removed");
    }

    private static String setting(Json property) {
        return "%s = %s".formatted(property.text("name"), property.text("defaultValue")).strip();
    }

    private static java.util.Optional<String> list(Map<String, String> names) {
        return names.isEmpty() ? java.util.Optional.empty()
                : java.util.Optional.of("`" + String.join("`, `", names.keySet()) + "`");
    }
}
