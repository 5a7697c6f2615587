package dev.stoa.architecture.adr;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.stoa.architecture.markdown.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decisions and gates, each naming the other. A gate is a class of the tests (it carries {@link Enforces}), or a script (its
 * text has the path of the decision). A decision may name a directory of tests instead of each of them.
 */
record Gates(Decisions decisions, JavaClasses tests, Project project) {

    private static final Path TESTS = Path.of("src", "test", "java");

    /** What does not fit, from either side, in sentences. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        decisions.all().forEach(decision -> faults.addAll(faultsOf(decision)));
        tests.stream()
                .filter(type -> type.isAnnotatedWith(Enforces.class))
                .forEach(gate -> numbersOf(gate).stream()
                        .filter(number -> decisions.byNumber(number)
                                .filter(decision -> names(decision, gate))
                                .isEmpty())
                        .map(number -> "%s says that it enforces decision %d, which %s".formatted(gate.getName(),
                                number,
                                decisions.byNumber(number).isPresent() ? "does not name it" : "is gone"))
                        .forEach(faults::add));
        return faults;
    }

    /** By decision, links to what keeps it: gates by their sources, scripts by their paths. */
    String table() {
        return "| | kept by |\n|---|---|\n" + decisions.all()
                .stream()
                .map(decision -> "| %d | %s |".formatted(decision.number(), linksOf(decision)))
                .collect(Collectors.joining("\n"));
    }

    private String linksOf(Decision decision) {
        var classes = tests.stream()
                .filter(gate -> numbersOf(gate).contains(decision.number()))
                .map(gate -> link(gate.getSimpleName(), directoryOf(gate).resolve(gate.getSimpleName() + ".java")))
                .sorted();
        var paths = decision.enforcedBy()
                .stream()
                .filter(name -> name.contains("/"))
                .map(name -> link(name, Path.of(name)));
        var commands = decision.enforcedBy()
                .stream()
                .filter(name -> name.startsWith("mvn "))
                .map(name -> "`" + name + "`");
        return Stream.of(classes, paths, commands).flatMap(links -> links).distinct().collect(Collectors.joining(", "));
    }

    private static String link(String name, Path path) {
        return "[%s](../../%s)".formatted(name, path.toString().replace('\\', '/'));
    }

    private List<String> faultsOf(Decision decision) {
        if (decision.enforcedBy().isEmpty()) {
            return List.of(decision.fileName() + " names nothing that enforces it");
        }
        return decision.enforcedBy().stream().flatMap(name -> faultsOf(decision, name).stream()).toList();
    }

    private List<String> faultsOf(Decision decision, String name) {
        if (name.startsWith("mvn ")) {
            return List.of();
        }
        if (name.contains("/")) {
            return faultsOfPath(decision, Path.of(name));
        }
        var named = tests.stream().filter(type -> type.getSimpleName().equals(name)).toList();
        if (named.isEmpty()) {
            return List.of("%s names %s, which is no class of the tests, path or mvn command".formatted(
                    decision.fileName(), name));
        }
        return named.stream().anyMatch(gate -> numbersOf(gate).contains(decision.number()))
                ? List.of()
                : List.of(unanswered(decision, named.getFirst().getName()));
    }

    private List<String> faultsOfPath(Decision decision, Path path) {
        if (!project.has(path)) {
            return List.of("%s names %s, where nothing is committed".formatted(decision.fileName(), path));
        }
        if (Files.isDirectory(project.root().resolve(path))) {
            return tests.stream()
                    .filter(type -> type.getSimpleName().endsWith("Tests") && directoryOf(type).equals(path))
                    .filter(gate -> !numbersOf(gate).contains(decision.number()))
                    .map(gate -> unanswered(decision, gate.getName()))
                    .toList();
        }
        return textOf(path).contains(decision.fileName())
                ? List.of()
                : List.of(unanswered(decision, path.toString()));
    }

    private static String unanswered(Decision decision, String gate) {
        return "%s names %s, which does not say that it enforces decision %d".formatted(decision.fileName(), gate,
                decision.number());
    }

    private static boolean names(Decision decision, JavaClass gate) {
        return decision.enforcedBy().contains(gate.getSimpleName())
                || decision.enforcedBy().stream().anyMatch(name -> Path.of(name).equals(directoryOf(gate)));
    }

    private static Path directoryOf(JavaClass type) {
        return TESTS.resolve(type.getPackageName().replace('.', '/'));
    }

    private static List<Integer> numbersOf(JavaClass gate) {
        return gate.tryGetAnnotationOfType(Enforces.class)
                .map(annotation -> Arrays.stream(annotation.value()).boxed().toList())
                .orElse(List.of());
    }

    private String textOf(Path path) {
        try {
            return Files.readString(project.root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
