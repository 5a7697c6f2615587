package dev.stoa.architecture.runbook;

import java.util.stream.Collectors;

/** Which requests need which modules, as a table: what was refused while one of them was away. */
record Needs(Answers answers) {

    String table() {
        var rows = answers.usual()
                .keySet()
                .stream()
                .map(request -> "| `%s` | %s |".formatted(request, neededBy(request)))
                .collect(Collectors.joining("\n"));
        return "| request | refused without |\n|---|---|\n" + rows;
    }

    private String neededBy(String request) {
        var modules = answers.byModule()
                .keySet()
                .stream()
                .filter(module -> answers.without(module).containsKey(request))
                .map(module -> "[%s](%s.md)".formatted(module, module))
                .collect(Collectors.joining(", "));
        return modules.isEmpty() ? "none of them" : modules;
    }
}
