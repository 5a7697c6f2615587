package dev.stoa.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A file of SQL that Flyway runs once.
 *
 * @param module the folder that it lies in
 */
record MigrationScript(String module, String name, String sql) {

    private static final Pattern PATH = Pattern.compile("db/migration/([^/]+)/([^/]+)$");

    /** The scripts of all modules, always in the same order. */
    static List<MigrationScript> all() {
        try {
            return Arrays
                    .stream(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql"))
                    .map(MigrationScript::read)
                    .sorted(Comparator.comparing(MigrationScript::module).thenComparing(MigrationScript::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the migrations", e);
        }
    }

    private static MigrationScript read(Resource file) {
        try {
            Matcher path = PATH.matcher(file.getURL().toString());
            if (!path.find()) {
                throw new IllegalStateException("Not in a module's folder: " + file);
            }
            return new MigrationScript(path.group(1), path.group(2), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the migration " + file, e);
        }
    }
}
