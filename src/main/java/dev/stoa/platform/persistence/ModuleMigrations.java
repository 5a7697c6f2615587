package dev.stoa.platform.persistence;

import dev.stoa.platform.StoaSettings;
import dev.stoa.platform.persistence.roles.Acting;
import dev.stoa.platform.persistence.roles.ModuleRoles;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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
    static FlywayMigrationStrategy moduleMigrationStrategy(StoaSettings settings) {
        return settings.database().roles().areEnforced() ? strategy(ModuleRoles.found()) : strategy();
    }

    /** Migrates, and leaves roles alone: the database user does everything. */
    public static FlywayMigrationStrategy strategy() {
        List<MigrationScript> scripts = MigrationScript.all();
        MigrationSeal seal = MigrationSeal.of(scripts);
        return flyway -> {
            DataSource database = flyway.getConfiguration().getDataSource();
            if (!seal.isOn(database)) {
                migrate(flyway, scripts);
                seal.putOn(database);
            }
        };
    }

    /** Migrates, and then gives each module its role. Roles are the server's: a copy of the database may lack them. */
    public static FlywayMigrationStrategy strategy(ModuleRoles roles) {
        List<MigrationScript> scripts = MigrationScript.all()
                .stream()
                .filter(script -> script.module().equals(ROOT) || roles.modules().names().contains(script.module()))
                .toList();
        MigrationSeal seal = MigrationSeal.of(scripts, roles);
        return flyway -> Acting.asLogin(() -> {
            DataSource database = flyway.getConfiguration().getDataSource();
            if (!seal.isOn(database) || !roles.areOn(database)) {
                migrate(flyway, scripts);
                roles.putOn(database);
                seal.putOn(database);
            }
        });
    }

    private static void migrate(Flyway flyway, List<MigrationScript> scripts) {
        new SpringModulithFlywayMigrationStrategy(ApplicationModuleIdentifiers.of(modules(scripts)),
                MigrationFilter.USE_ALL).migrate(flyway);
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
