package dev.stoa.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.platform.domain.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Enforces(4)
class EmbeddedPostgresTests {

    @TempDir
    Path directory;

    /** The programs of the test run are shared, so that not each test unpacks them. */
    @BeforeEach
    void takeProgramsAlong() throws IOException {
        Path shared = Path.of("target/test-postgres/postgres-programs").toAbsolutePath();
        PostgresBinaries.unpackedIn(shared);
        Files.createSymbolicLink(directory.resolve("postgres-programs"), shared);
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        serverOf(directory).stop();
    }

    @Test
    void keepsItsDataBetweenStarts() throws Exception {
        try (EmbeddedPostgres first = start()) {
            execute(first, "create table kept (word text)");
            execute(first, "insert into kept values ('yesterday')");
        }
        try (EmbeddedPostgres second = start()) {
            assertThat(query(second, "select word from kept")).isEqualTo("yesterday");
        }
    }

    @Test
    void losesNothingWhenTheProcessWasKilled() throws Exception {
        Process killed = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), LeftBehind.class.getName(), directory.toString()).inheritIO()
                .start();
        assertThat(killed.waitFor()).isEqualTo(9);
        assertThat(serverOf(directory).isRunning()).as("server left behind").isTrue();
        long leftover = postmaster();

        try (EmbeddedPostgres next = start()) {
            assertThat(query(next, "select word from kept")).isEqualTo("still here");
            assertThat(postmaster()).isNotEqualTo(leftover);
        }
    }

    @Test
    void doesNotSignalAStrangerWhoHasTheNumberOfTheServerByNow() throws Exception {
        start().close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(directory.resolve("postgres/postmaster.pid"),
                    stranger.pid() + "\n/elsewhere\n0\n1\n\n\n\n");
            start().close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void isDurableAndLetsNobodyInWithoutThePassword() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(query(postgres, "show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(query(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(postgres, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), "guess"))
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void refusesADirectoryThatIsInUse() {
        try (EmbeddedPostgres first = start()) {
            assertThat(first.jdbcUrl()).isNotEmpty();
            assertThatThrownBy(this::start).isInstanceOf(CannotStart.class).hasMessageContaining("in use");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(directory, Durability.DURABLE);
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static PostgresServer serverOf(Path directory) throws IOException {
        return new PostgresServer(new PostgresCluster(directory.toRealPath().resolve("postgres"),
                PostgresBinaries.unpackedIn(directory.resolve("postgres-programs"))));
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
    }
}
