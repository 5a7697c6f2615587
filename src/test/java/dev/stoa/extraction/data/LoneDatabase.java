package dev.stoa.extraction.data;

import dev.stoa.platform.persistence.ModuleMigrations;
import dev.stoa.platform.persistence.roles.ModuleRoles;
import dev.stoa.testing.TestDatabase;
import dev.stoa.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.Flyway;

/**
 * An empty database for one module, and the user that its operators would give it: the owner of the database and of nothing
 * else on the server, who may take the roles of that module and the ground layer, but inherits no rights from them.
 */
public final class LoneDatabase {

    private static final String LOGIN = "lone_module";
    private static final String PASSWORD = "lone-module";

    private LoneDatabase() {}

    public static TestDatabase emptyFor(Set<String> modules) throws SQLException {
        TestDatabase database = TestPostgres.empty();
        try (Connection administrator = database.connect(); var statement = administrator.createStatement()) {
            // The server outlives the test run, and so does its user.
            statement.execute("""
                    do $$ begin
                        create role %1$s login noinherit password '%2$s';
                    exception when duplicate_object then null; end $$""".formatted(LOGIN, PASSWORD));
            statement.execute("revoke no_module, " + String.join(", ", Modules.names()) + " from " + LOGIN);
            statement.execute("alter database " + administrator.getCatalog() + " owner to " + LOGIN);
            for (String role : modules) {
                statement.execute("grant " + role + " to " + LOGIN + " with inherit false, set true");
            }
            statement.execute("grant no_module to " + LOGIN + " with inherit false, set true");
        }
        return new TestDatabase(database.url(), LOGIN, PASSWORD);
    }

    public static void migrate(TestDatabase database, Set<String> modules, String... locations) {
        Flyway flyway = Flyway.configure()
                .dataSource(database.url(), database.username(), database.password())
                .locations(locations)
                .load();
        ModuleMigrations.strategy(ModuleRoles.found().of(modules)).migrate(flyway);
    }
}
