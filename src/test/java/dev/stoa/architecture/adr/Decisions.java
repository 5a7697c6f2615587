package dev.stoa.architecture.adr;

import dev.stoa.architecture.markdown.MarkdownPage;
import dev.stoa.architecture.markdown.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All decisions, in the order of their numbers. */
record Decisions(List<Decision> all) {

    static final Path DIRECTORY = Path.of("docs", "adr");

    static Decisions ofStoa() {
        return Holder.STOA;
    }

    static Decisions of(Project project) {
        return of(project.pages()
                .stream()
                .filter(page -> page.file().startsWith(project.root().resolve(DIRECTORY)))
                .filter(page -> page.file().getFileName().toString().matches("\\d{4}-.*"))
                .toList());
    }

    static Decisions of(List<MarkdownPage> pages) {
        return new Decisions(pages.stream()
                .map(Decision::of)
                .sorted(java.util.Comparator.comparing(Decision::fileName))
                .toList());
    }

    Optional<Decision> byNumber(int number) {
        return all.stream().filter(decision -> decision.number() == number).findFirst();
    }

    /** Pages that are wrong by themselves, and numbers that are used twice; in sentences. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        all.forEach(decision -> faults.addAll(decision.faults()));
        all.stream()
                .collect(Collectors.groupingBy(Decision::number, TreeMap::new,
                        Collectors.mapping(Decision::fileName, Collectors.toList())))
                .forEach((number, files) -> {
                    if (files.size() > 1) {
                        faults.add("number %d is used twice: %s".formatted(number, String.join(", ", files)));
                    }
                });
        return faults;
    }

    /** The table of the index: every decision with its status, and the numbers that no page has. */
    String table() {
        var rows = all.stream()
                .map(decision -> "| %d | [%s](%s) | %s | %s |".formatted(decision.number(), decision.title(),
                        decision.fileName(), decision.status(), decision.since()))
                .collect(Collectors.joining("\n"));
        return "| | decision | status | since |\n|---|---|---|---|\n%s\n%s".formatted(rows, gaps()).strip();
    }

    private String gaps() {
        var last = all.isEmpty() ? 0 : all.getLast().number();
        return IntStream.range(1, last)
                .filter(number -> byNumber(number).isEmpty())
                .mapToObj(number -> "\nNumber %d was given to no decision.".formatted(number))
                .collect(Collectors.joining());
    }

    private static final class Holder {
        static final Decisions STOA = of(Project.here());
    }
}
