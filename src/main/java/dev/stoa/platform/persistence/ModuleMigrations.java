package dev.stoa.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.runtime.flyway.MigrationFilter;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

/**
 * Migrates each module with a history of its own. A module's migrations lie in the folder that has its name, so the
 * folders say which modules there are; asking Spring Modulith would read all classes at every start. The order of
 * modules does not matter, because no migration may refer to another module's schema.
 */
@Configuration(proxyBeanMethods = false)
public class ModuleMigrations {

    private static final String ROOT = "__root";
    private static final Pattern FOLDER = Pattern.compile("db/migration/([^/]+)/[^/]+\\.sql$");

    @Bean
    static FlywayMigrationStrategy moduleMigrationStrategy() {
        return strategy();
    }

    public static FlywayMigrationStrategy strategy() {
        return new SpringModulithFlywayMigrationStrategy(ApplicationModuleIdentifiers.of(modules()),
                MigrationFilter.USE_ALL);
    }

    private static List<ApplicationModuleIdentifier> modules() {
        return Arrays.stream(files())
                .map(ModuleMigrations::folder)
                .filter(name -> !name.equals(ROOT))
                .distinct()
                .sorted()
                .map(ApplicationModuleIdentifier::of)
                .toList();
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the migrations", e);
        }
    }

    private static String folder(Resource file) {
        try {
            Matcher path = FOLDER.matcher(file.getURL().toString());
            if (!path.find()) {
                throw new IllegalStateException("Not in a module's folder: " + file);
            }
            return path.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
