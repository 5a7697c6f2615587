package dev.stoa.console.web.imports;

import static dev.stoa.console.web.imports.ImportClient.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.walk.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Receiving files. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"stoa.import.max-size=1MB",
        "stoa.import.upload-patience=2s", "stoa.import.poll-interval=200ms"})
@Enforces(11)
class UploadTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    private ImportClient client = ImportClient.of(0);

    @BeforeEach
    void connect() {
        client = ImportClient.of(port);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        String file = HEADER + "x\n".repeat(1 << 19);

        Answer known = client.upload(file).expectProblem(413, "content_too_large");
        assertThat(known.body().path("detail").asString()).contains("1 MiB");
        client.upload(BodyPublishers.ofInputStream(() -> stream(file))).expectProblem(413, "content_too_large");
        client.upload(BodyPublishers.ofInputStream(() -> stream(file)), "Idempotency-Key", UUID.randomUUID().toString())
                .expectProblem(413, "content_too_large");
        assertNothingIsLeft();
    }

    @Test
    void takesAFileOfTheLargestSize() {
        String file = HEADER + "x".repeat((1 << 20) - HEADER.length());
        assertThat(client.run(file).path("sizeBytes").asInt()).isEqualTo(1 << 20);
        assertNothingIsLeft();
    }

    @Test
    void theSameFileUnderTheSameKeyIsOneImport() throws Exception {
        String key = UUID.randomUUID().toString();
        Answer first = client.upload(HEADER + "x\n", "Idempotency-Key", key).expect(202);
        Answer second = client.upload(HEADER + "x\n", "Idempotency-Key", key).expect(202);

        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.text()).isEqualTo(first.text());
        client.upload(HEADER + "y\n", "Idempotency-Key", key).expectProblem(422, "idempotency_key_reused");
        assertThat(client.upload(HEADER + "x\n").expect(202).text()).isNotEqualTo(first.text());
    }

    @Test
    void twinsUnderOneKeyAreOneImport() throws Exception {
        String key = UUID.randomUUID().toString();
        try (var executor = Executors.newFixedThreadPool(6)) {
            Callable<String> upload = () -> client.upload(HEADER + "z\n", "Idempotency-Key", key).expect(202).text();
            var answers = executor.invokeAll(IntStream.range(0, 6).mapToObj(_ -> upload).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.getFirst().get());
            }
        }
        assertThat(uploads()).isZero();
    }

    @Test
    void refusesWhatIsNoCsv() {
        client.upload("{}", "Content-Type", "application/json").expect(415);
        client.upload(HEADER, "Content-Type", "text/csv; charset=windows-1252")
                .expectProblem(422, "charset_not_supported");
        client.upload(HEADER, "Content-Encoding", "gzip").expectProblem(422, "encoding_not_supported");
        client.upload(HEADER, "Content-Type", "text/csv; charset=UTF-8").expect(202);
    }

    @Test
    void isForStaffOnly() {
        new ImportClient(java.net.URI.create("http://localhost:" + port), "admin", "wrong").upload(HEADER).expect(401);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        String credentials = Base64.getEncoder()
                .encodeToString("admin:test-admin-password".getBytes(StandardCharsets.UTF_8));
        try (Socket socket = new Socket("localhost", port)) {
            String request = "POST /api/admin/v1/imports/products HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
                    + credentials + "\r\nContent-Type: text/csv\r\nContent-Length: 900000\r\n\r\n" + HEADER;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write("y\n".repeat(200_000).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            await().until(() -> uploads() == 1);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> uploads() == 0);
        assertNothingIsLeft();
    }

    @Test
    void whatADeadInstanceWasReceivingIsTakenAway() {
        UUID id = UUID.randomUUID();
        database.sql("""
                insert into console.import (id, state, batch_rows, lease_until)
                values (?, 'uploading', 500, now() - interval '1 second')
                """).param(id).update();
        await().atMost(Duration.ofSeconds(10)).until(() -> uploads() == 0);
        client.staff.http.get("/api/admin/v1/imports/" + id).expect(404);
    }

    private int uploads() {
        return count("select count(*) from console.import where state = 'uploading'");
    }

    private void assertNothingIsLeft() {
        assertThat(uploads()).isZero();
        await().untilAsserted(() -> {
            assertThat(count("select count(*) from console.import where state in ('reading', 'applying')")).isZero();
            assertThat(count("select count(*) from console.import_chunk")).isZero();
            assertThat(count("select count(*) from console.import_row")).isZero();
        });
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private static InputStream stream(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return new SequenceInputStream(new java.io.ByteArrayInputStream(bytes), InputStream.nullInputStream());
    }
}
