package dev.stoa.testing;

import dev.stoa.platform.integration.Durability;
import dev.stoa.platform.integration.EmbeddedPostgres;
import dev.stoa.platform.persistence.ModuleMigrations;
import dev.stoa.platform.persistence.roles.ModuleNames;
import dev.stoa.platform.persistence.roles.ModuleRoles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The PostgreSQL of this test run: started by the first test that needs it, stopped with the JVM. New databases are copies
 * of a template into which all modules' migrations went once, with a role for each module; the template is kept for the next
 * run as long as no migration changes.
 */
public final class TestPostgres {

    private static final Path DIRECTORY = Path.of("target", "test-postgres");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final EmbeddedPostgres server;
    private final String template;

    private TestPostgres(EmbeddedPostgres server, String template) {
        this.server = server;
        this.template = template;
    }

    /** A new database with the tables of all modules. */
    public static TestDatabase migrated() {
        return Holder.INSTANCE.create(Holder.INSTANCE.template);
    }

    /** A new database with nothing in it. */
    public static TestDatabase empty() {
        return Holder.INSTANCE.create("template0");
    }

    private TestDatabase create(String source) {
        String name = "test_" + NUMBER.incrementAndGet();
        execute("create database " + name + " template " + source);
        return database(name);
    }

    private TestDatabase database(String name) {
        return new TestDatabase(server.jdbcUrl(name), server.username(), server.password());
    }

    private static TestPostgres start() {
        EmbeddedPostgres server = EmbeddedPostgres.start(DIRECTORY, Durability.DISPOSABLE);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-test-postgres"));
        TestPostgres started = new TestPostgres(server, "template_" + migrationsFingerprint());
        started.dropDatabasesOfEarlierRuns();
        started.prepareTemplate();
        return started;
    }

    private void dropDatabasesOfEarlierRuns() {
        for (String name : query("select datname from pg_database where datname like 'test\\_%'"
                + " or datname like 'template\\_%' and datname <> '" + template + "'")) {
            execute("drop database " + name);
        }
    }

    private void prepareTemplate() {
        if (query("select datname from pg_database where datname = '" + template + "'").isEmpty()) {
            String unfinished = "test_template";
            execute("create database " + unfinished + " template template0");
            TestDatabase database = database(unfinished);
            Flyway flyway = Flyway.configure()
                    .dataSource(database.url(), database.username(), database.password())
                    .locations("classpath:db/migration")
                    .load();
            ModuleMigrations.strategy().migrate(flyway);
            ModuleRoles.found().putOn(flyway.getConfiguration().getDataSource());
            execute("alter database " + unfinished + " rename to " + template);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private List<String> query(String sql) {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("postgres"), server.username(), server.password());
    }

    private static String migrationsFingerprint() {
        CRC32 checksum = new CRC32();
        checksum.update(ModuleNames.found().names().toString().getBytes(StandardCharsets.UTF_8));
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:db/**/*.sql")) {
                checksum.update(file.getURL().toString().getBytes(StandardCharsets.UTF_8));
                checksum.update(file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(checksum.getValue());
    }

    private static final class Holder {
        static final TestPostgres INSTANCE = start();
    }
}
