package dev.stoa.architecture.change;

import java.util.Map;

/**
 * Which pictures and pages differ, with links.
 *
 * @param links what a link begins with, before commit and path; empty for links within a check-out
 */
record DocumentChanges(Commit before, Commit after, String links) {

    void writeTo(Report report) {
        var documents = Difference.of(before.documents(), after.documents());
        documents.added().keySet().forEach(path -> report.add(section(path), "**added** " + link(after, path)));
        documents.removed().keySet().forEach(path -> report.add(section(path), "**removed** " + name(path)));
        documents.changed().keySet().forEach(path -> report.add(section(path), "**changed** %s%s".formatted(
                link(after, path), links.isEmpty() ? "" : " ([before](%s))".formatted(target(before, path)))));
        var pictures = (int) Map.copyOf(documents.changed()).keySet().stream().filter(path -> path.endsWith(".svg")).count();
        report.count(pictures, "picture differs", "pictures differ");
    }

    private static String section(String path) {
        return path.endsWith(".svg") ? "Pictures" : "Pages";
    }

    private String link(Commit commit, String path) {
        return "[%s](%s)".formatted(name(path), target(commit, path));
    }

    private String target(Commit commit, String path) {
        return links.isEmpty() ? path : "%s/%s/%s".formatted(links, commit.id(), path);
    }

    private static String name(String path) {
        return path.substring(Commit.DOCUMENTS.length() + 1);
    }
}
