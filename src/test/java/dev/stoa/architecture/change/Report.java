package dev.stoa.architecture.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Markdown in sections; those without a line are left out. What breaks somebody stands before all others. */
final class Report {

    private static final String BREAKING = "Breaking";

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final List<String> summary = new ArrayList<>();

    Report() {
        sections.put(BREAKING, new ArrayList<>());
    }

    /** A point of a section. */
    void add(String section, String line) {
        lines(section).add("- " + line);
    }

    /** What makes others fail that were not changed with it. */
    void breaks(String line) {
        add(BREAKING, line);
    }

    /** A row; the first of a section brings its head. */
    void row(String section, List<String> head, List<String> row) {
        if (lines(section).isEmpty()) {
            lines(section).add("| " + String.join(" | ", head) + " |");
            lines(section).add("|" + "---|".repeat(head.size()));
        }
        lines(section).add("| " + String.join(" | ", row) + " |");
    }

    /** For the first line, if there are any. */
    void count(int number, String one, String many) {
        if (number > 0) {
            summary.add(number == 1 ? "1 " + one : number + " " + many);
        }
    }

    boolean isEmpty() {
        return sections.values().stream().allMatch(List::isEmpty);
    }

    String markdown() {
        var breaking = lines(BREAKING).size();
        if (breaking > 0) {
            summary.addFirst("**%d breaking**".formatted(breaking));
        }
        var first = summary.isEmpty() ? "" : "In short: " + String.join(", ", summary) + ".\n\n";
        return first + sections.entrySet()
                .stream()
                .filter(section -> !section.getValue().isEmpty())
                .map(section -> "## " + section.getKey() + "\n\n" + String.join("\n", section.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    private List<String> lines(String section) {
        return sections.computeIfAbsent(section, _ -> new ArrayList<>());
    }
}
