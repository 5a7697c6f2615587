package dev.stoa.architecture.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A tree of files without what {@code .gitignore} leaves out of commits (its directories; all that this project ignores). */
public record Project(Path root) {

    /** Tests run in the project's root. */
    public static Project here() {
        return new Project(Path.of("").toAbsolutePath());
    }

    public List<MarkdownPage> pages() {
        return files().stream().filter(file -> file.toString().endsWith(".md")).map(MarkdownPage::read).toList();
    }

    /** Whether a path leads to a file or directory that is, or can be, committed. */
    public boolean has(Path path) {
        var inside = root.relativize(root.resolve(path).normalize());
        if (inside.startsWith("..") || !Files.exists(root.resolve(inside))) {
            return false;
        }
        var ignored = ignoredDirectories();
        for (var name : inside) {
            if (ignored.contains(name.toString())) {
                return false;
            }
        }
        return true;
    }

    public List<Path> files() {
        var ignored = ignoredDirectories();
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return ignored.contains(directory.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted().toList();
    }

    private Set<String> ignoredDirectories() {
        Set<String> names = new HashSet<>(Set.of(".git"));
        var file = root.resolve(".gitignore");
        if (Files.exists(file)) {
            try (var lines = Files.lines(file)) {
                lines.filter(line -> line.endsWith("/"))
                        .map(line -> line.substring(0, line.length() - 1))
                        .forEach(names::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }
}
