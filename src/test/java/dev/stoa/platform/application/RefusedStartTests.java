package dev.stoa.platform.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.Stoa;
import dev.stoa.architecture.adr.Enforces;
import dev.stoa.testing.TestDatabase;
import dev.stoa.testing.TestPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps Stoa from starting is told on one line of the standard error, with the mend. */
@Enforces(4)
class RefusedStartTests {

    @TempDir
    Path directory;

    @Test
    void whenThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(refusal("--server.port=" + taken.getLocalPort()))
                    .contains("Port " + taken.getLocalPort(), "--server.port");
        }
    }

    @Test
    void whenTheDatabaseCannotBeReached() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(refusal("--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + closed + "/shop?password=secret"))
                .contains("127.0.0.1:" + closed + "/shop cannot be reached", "SPRING_DATASOURCE_URL")
                .doesNotContain("secret");
    }

    @Test
    void whenTheDatabaseIsTooOld() throws Exception {
        try (OldPostgres old = new OldPostgres()) {
            assertThat(refusal("--spring.datasource.url=" + old.url(), "--spring.datasource.username=shop"))
                    .contains("is PostgreSQL 17", "18 or later");
        }
    }

    @Test
    void whenTheDatabaseIsNotPostgres() throws Exception {
        assertThat(refusal("--spring.datasource.url=jdbc:mysql://localhost/shop")).contains("not PostgreSQL");
    }

    @Test
    void whenThePasswordIsWrong() throws Exception {
        TestDatabase database = TestPostgres.empty();
        assertThat(refusal("--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(), "--spring.datasource.password=wrong"))
                .contains("refuses this user or password", "SPRING_DATASOURCE_PASSWORD");
    }

    @Test
    void whenTheDataDirectoryIsInUse() throws Exception {
        TestPostgres.empty();
        assertThat(refusal("--stoa.data-dir=target/test-postgres")).contains("in use", "--stoa.data-dir");
    }

    @Test
    void whenTheDataDirectoryCannotBeWritten() throws Exception {
        Path file = Files.createFile(directory.resolve("a-file"));
        assertThat(refusal("--stoa.data-dir=" + file.resolve("data"))).contains("cannot be written", "--stoa.data-dir");
    }

    @ParameterizedTest
    @CsvSource({"server.port, many", "server.port, 70000", "stoa.demo.products, many", "stoa.demo.products, -1",
            "stoa.admin.user, a:b", "stoa.modules, payment"})
    void whenASettingHasNoValidValue(String setting, String value) throws Exception {
        assertThat(refusal("--" + setting + "=" + value)).contains(setting);
    }

    /** What a process with these settings says on its standard error before it ends, which must be one line. */
    private String refusal(String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
                Stoa.class.getName(), "--spring.config.location=classpath:/application.yaml"));
        command.addAll(List.of(settings));
        Path error = directory.resolve("stderr");
        Path output = directory.resolve("stdout");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(error.toFile())
                .redirectOutput(output.toFile());
        // Weaker than the settings of the test.
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().put("STOA_DATA_DIR", directory.resolve("data").toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
        } finally {
            process.destroy();
        }
        assertThat(process.exitValue()).isEqualTo(1);
        List<String> lines = Files.readAllLines(error, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(1);
        assertThat(Files.readString(output)).doesNotContain("\tat ");
        return lines.getFirst();
    }
}
