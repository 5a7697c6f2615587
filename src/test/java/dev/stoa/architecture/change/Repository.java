package dev.stoa.architecture.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A git repository, asked by its own program. */
record Repository(Path directory) {

    /** What git refuses, in its words. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message, null, false, false);
        }
    }

    Commit commit(String name) {
        var id = git("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}")
                .orElseThrow(() -> new Refused("There is no commit " + name + " here"));
        return new Commit(this, id.strip());
    }

    /** Where a branch left the main one; nothing where there is no main branch. */
    Optional<Commit> leftMainAt(Commit head) {
        for (var main : List.of("origin/main", "main")) {
            var base = git("merge-base", main, head.id());
            if (base.isPresent()) {
                return base.map(id -> new Commit(this, id.strip()));
            }
        }
        return Optional.empty();
    }

    /** Whether something below a path is neither as it was committed nor ignored. */
    boolean isChanged(String path) {
        return git("status", "--porcelain", "--", path).filter(status -> !status.isBlank()).isPresent();
    }

    Optional<String> text(Commit commit, String path) {
        return git("show", commit.id() + ":" + path);
    }

    /** The files below a path, and by which a change of their content is known. */
    SortedMap<String, String> files(Commit commit, String path) {
        SortedMap<String, String> files = new TreeMap<>();
        git("ls-tree", "-r", "-z", "--full-tree", commit.id(), "--", path).ifPresent(tree -> {
            for (var line : tree.split("\0", -1)) {
                if (!line.isEmpty()) {
                    var tab = line.indexOf('\t');
                    files.put(line.substring(tab + 1), line.substring(0, tab));
                }
            }
        });
        return files;
    }

    /** What git writes; nothing when it fails. */
    Optional<String> git(String... command) {
        List<String> line = new ArrayList<>(List.of("git", "-C", directory.toString()));
        line.addAll(List.of(command));
        try {
            var process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("git cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
