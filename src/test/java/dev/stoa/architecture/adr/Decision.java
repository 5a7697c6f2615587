package dev.stoa.architecture.adr;

import dev.stoa.architecture.markdown.MarkdownPage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page of {@code docs/adr}: {@code NNNN-words-of-the-title.md}, headed {@code # N. Title} and {@code Status: …, date}. */
record Decision(int number, MarkdownPage page) {

    static final String ENFORCEMENT = "What enforces it";

    private static final List<String> SECTIONS = List.of("Context", "Decision", "What it costs us", ENFORCEMENT);
    private static final Pattern STATUS = Pattern
            .compile(
                    "(?m)^Status: (proposed|accepted|withdrawn|superseded by \\[\\d+]\\([^)]+\\)), (\\d{4}-\\d\\d-\\d\\d)$");
    private static final Pattern HEADING = Pattern.compile("(\\d+)\\. (.+)");
    private static final Pattern NUMBERED = Pattern.compile("(?:.*/)?(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern LABEL = Pattern.compile("(?:ADR )?(\\d+)");

    static Decision of(MarkdownPage page) {
        return new Decision(Integer.parseInt(page.file().getFileName().toString().substring(0, 4)), page);
    }

    String fileName() {
        return page.file().getFileName().toString();
    }

    String title() {
        return page.title().replaceFirst("^\\d+\\. ", "");
    }

    /** In words; of a superseded one with a link to what superseded it. */
    String status() {
        return part(1);
    }

    /** Since when it has that status, by ISO 8601. */
    String since() {
        return part(2);
    }

    /** What the page says that keeps it: classes of tests, paths, commands. */
    List<String> enforcedBy() {
        return page.codeIn(ENFORCEMENT);
    }

    /** What the page itself gets wrong, in sentences. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        var heading = HEADING.matcher(page.title());
        if (!heading.matches() || Integer.parseInt(heading.group(1)) != number) {
            faults.add("%s is headed \"%s\", not \"%d. …\"".formatted(fileName(), page.title(), number));
        }
        if (status().isEmpty()) {
            faults.add(fileName() + " has no line \"Status: accepted, 2026-11-23\""
                    + " (or proposed, withdrawn, superseded by [n](file))");
        }
        SECTIONS.stream()
                .filter(section -> page.section(section).isEmpty())
                .map(section -> "%s has no section \"%s\"".formatted(fileName(), section))
                .forEach(faults::add);
        faults.addAll(wrongLabels());
        return faults;
    }

    /** {@code [7](0008-…)}: whoever reads the number and whoever follows the link learn different things. */
    private List<String> wrongLabels() {
        return page.links().stream().filter(link -> {
            var label = LABEL.matcher(link.label());
            var target = NUMBERED.matcher(link.path());
            return label.matches() && target.matches()
                    && Integer.parseInt(label.group(1)) != Integer.parseInt(target.group(1));
        }).map(link -> "%s calls %s \"%s\"".formatted(fileName(), link.target(), link.label())).toList();
    }

    private String part(int group) {
        var status = STATUS.matcher(page.text());
        return status.find() ? status.group(group) : "";
    }
}
