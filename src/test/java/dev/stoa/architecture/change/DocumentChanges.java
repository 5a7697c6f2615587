package dev.stoa.architecture.change;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pictures and pages differ, with links.
 *
 * @param links what a link begins with, before commit and path; empty for links within a check-out
 */
record DocumentChanges(Commit before, Commit after, String links) {

    /** So many pages of a directory are named; the generated ones change together. */
    private static final int FEW = 8;

    void writeTo(Report report) {
        var documents = Difference.of(before.documents(), after.documents());
        for (var kind : List.of("picture", "page")) {
            var added = of(kind, documents.added().keySet());
            var removed = of(kind, documents.removed().keySet());
            var changed = of(kind, documents.changed().keySet());
            var section = kind.equals("picture") ? "Pictures" : "Pages";
            line(report, section, "added", added, path -> link(after, path));
            line(report, section, "removed", removed, path -> links.isEmpty() ? name(path) : link(before, path));
            line(report, section, "changed", changed, this::bothVersions);
            report.count(added.size() + removed.size() + changed.size(), kind + " differs", kind + "s differ");
        }
    }

    private static List<String> of(String kind, Collection<String> paths) {
        return paths.stream().filter(path -> path.endsWith(".svg") == kind.equals("picture")).toList();
    }

    private static void line(Report report, String section, String what, List<String> paths,
            Function<String, String> link) {
        if (!paths.isEmpty()) {
            report.add(section, "**%s** %s".formatted(what, paths.stream()
                    .collect(Collectors.groupingBy(DocumentChanges::directory, TreeMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(group -> section.equals("Pages") && group.getValue().size() > FEW
                            ? "%d in %s".formatted(group.getValue().size(), group.getKey())
                            : group.getValue().stream().map(link).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining(", "))));
        }
    }

    private static String directory(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private String bothVersions(String path) {
        return links.isEmpty()
                ? link(after, path)
                : "%s ([before](%s))".formatted(link(after, path), target(before, path));
    }

    private String link(Commit commit, String path) {
        return "[%s](%s)".formatted(name(path), target(commit, path));
    }

    private String target(Commit commit, String path) {
        return Stream.of(links, links.isEmpty() ? "" : commit.id(), path)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static String name(String path) {
        return path.substring(Commit.DOCUMENTS.length() + 1);
    }
}
