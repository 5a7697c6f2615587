package dev.stoa.extraction.found;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A module's schema, as its migrations make it. */
final class Migrations {

    private static final Path ROOT = Path.of("src", "main", "resources", "db", "migration");

    private Migrations() {}

    static List<String> lacksOf(FoundModule module, boolean hasTables) {
        var directory = ROOT.resolve(module.name());
        if (!hasTables) {
            return Files.exists(directory)
                    ? List.of(module.name() + " touches no table and has migrations in " + directory)
                    : List.of();
        }
        if (!Files.exists(directory)) {
            return List.of(module.name() + " touches tables and has no migrations in " + directory);
        }
        var creates = Pattern.compile("create schema (if not exists )?" + module.name() + "\\b");
        try (var files = Files.list(directory)) {
            return files.map(Migrations::textOf).anyMatch(sql -> creates.matcher(sql).find())
                    ? List.of()
                    : List.of(module.name() + " has migrations that do not create its schema");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
