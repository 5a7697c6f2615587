package dev.stoa.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pages as the repository has them. They are only rewritten when a run is asked to, and a difference is shown by its first
 * line.
 *
 * @param root their directory
 */
record Committed(Path root) {

    static final Path DOCUMENTS = Path.of("docs", "architecture");

    private static final String REFRESH = "stoa.architecture.refresh";

    /** Where something lies in a picture, and the dots at which lines part. */
    private static final Pattern PLACES = Pattern.compile(
            " (?:x|y|x1|y1|x2|y2|cx|cy|r|d|points|transform|viewBox|width|height|textLength)=\"[^\"]*\"|<circle[^>]*>");

    static Committed documents() {
        return new Committed(DOCUMENTS);
    }

    static boolean isRefreshing() {
        return System.getProperty(REFRESH) != null;
    }

    /**
     * Compares, and writes first if it is asked to.
     *
     * @param pages their text by their path below the root
     * @param owned which other files there would be leftovers
     */
    void holds(Map<String, String> pages, java.util.function.Predicate<String> owned) {
        if (isRefreshing()) {
            pages.forEach((path, text) -> {
                if (!isUpToDate(path, text)) {
                    write(path, text);
                }
            });
            leftovers(pages.keySet(), owned).forEach(this::delete);
        }
        assertThat(differences(pages, owned)).as("docs/architecture differs from the code. If the change is meant:"
                + " mvn test -Dtest='Architecture*Tests' -D%s, then look at it and commit it", REFRESH).isEmpty();
    }

    List<String> differences(Map<String, String> pages, java.util.function.Predicate<String> owned) {
        var differences = new ArrayList<String>();
        pages.forEach((path, text) -> {
            if (!Files.exists(root.resolve(path))) {
                differences.add(path + " is missing");
            } else if (!isUpToDate(path, text)) {
                differences.add(path + firstDifference(told(path, read(path)), told(path, text)));
            }
        });
        leftovers(pages.keySet(), owned).forEach(path -> differences.add(path + " is made by nothing any more"));
        return differences;
    }

    String read(String path) {
        try {
            return Files.readString(root.resolve(path)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isUpToDate(String path, String text) {
        return Files.exists(root.resolve(path)) && told(path, read(path)).equals(told(path, text));
    }

    /**
     * What is compared. Of a picture it is what it tells, not where: the layout breaks ties by the hashes of objects, so the
     * same parts may lie differently the next time.
     */
    private static String told(String path, String text) {
        return path.endsWith(".svg") || path.equals("live-template.html")
                ? PLACES.matcher(text)
                        .replaceAll("")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .sorted()
                        .collect(joining("\n"))
                : text;
    }

    private static String firstDifference(String committed, String made) {
        var before = committed.split("\n", -1);
        var now = made.split("\n", -1);
        for (int line = 0; line < Math.max(before.length, now.length); line++) {
            var was = line < before.length ? before[line] : "(nothing)";
            var is = line < now.length ? now[line] : "(nothing)";
            if (!was.equals(is)) {
                return ":%d is committed as%n    %s%n  and made from the code as%n    %s".formatted(line + 1,
                        was.strip(), is.strip());
            }
        }
        return " differs";
    }

    private Set<String> leftovers(Set<String> made, java.util.function.Predicate<String> owned) {
        if (!Files.exists(root)) {
            return Set.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(owned)
                    .filter(path -> !made.contains(path))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).resolveSibling("."));
            Files.writeString(root.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String path) {
        try {
            Files.delete(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
