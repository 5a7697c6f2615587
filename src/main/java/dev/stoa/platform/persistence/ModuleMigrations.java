package dev.stoa.platform.persistence;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.runtime.flyway.MigrationFilter;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

/**
 * Migrates each module with a history of its own. A module's migrations lie in the folder that has its name, so the
 * folders say which modules there are; asking Spring Modulith would read all classes at every start. The order of
 * modules does not matter, because no migration may refer to another module's schema. A database that bears the seal of these
 * very scripts is left alone.
 */
@Configuration(proxyBeanMethods = false)
public class ModuleMigrations {

    private static final String ROOT = "__root";

    @Bean
    static FlywayMigrationStrategy moduleMigrationStrategy() {
        return strategy();
    }

    public static FlywayMigrationStrategy strategy() {
        List<MigrationScript> scripts = MigrationScript.all();
        MigrationSeal seal = MigrationSeal.of(scripts);
        var eachModule = new SpringModulithFlywayMigrationStrategy(ApplicationModuleIdentifiers.of(modules(scripts)),
                MigrationFilter.USE_ALL);
        return flyway -> {
            DataSource database = flyway.getConfiguration().getDataSource();
            if (!seal.isOn(database)) {
                eachModule.migrate(flyway);
                seal.putOn(database);
            }
        };
    }

    private static List<ApplicationModuleIdentifier> modules(List<MigrationScript> scripts) {
        return scripts.stream()
                .map(MigrationScript::module)
                .filter(name -> !name.equals(ROOT))
                .distinct()
                .map(ApplicationModuleIdentifier::of)
                .toList();
    }
}
