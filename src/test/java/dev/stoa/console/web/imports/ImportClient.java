package dev.stoa.console.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.walk.Answer;
import dev.stoa.walk.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Somebody who imports files and waits for what becomes of them. */
public final class ImportClient {

    public static final String HEADER = "slug,name,description,category,sku,variant,currency,amountMinor,stock,attributes\n";

    private static final String API = "/api/admin/v1/imports";
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public final Staff staff;
    private final URI base;
    private final String credentials;

    public ImportClient(URI base, String user, String password) {
        this.base = base;
        this.staff = new Staff(base, user, password);
        this.credentials = "Basic " + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public static ImportClient of(int port) {
        return new ImportClient(URI.create("http://localhost:" + port), "admin", "test-admin-password");
    }

    public Answer upload(BodyPublisher file, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(API + "/products"))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", credentials)
                .POST(file);
        if (List.of(headers).stream().noneMatch("Content-Type"::equals)) {
            request.header("Content-Type", "text/csv");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer("POST " + API + "/products", response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer upload(String file, String... headers) {
        return upload(BodyPublishers.ofString(file), headers);
    }

    public String begin(BodyPublisher file) {
        return upload(file).expect(202).body().path("id").asString();
    }

    /** Uploads and waits for the end. */
    public JsonNode run(BodyPublisher file) {
        return awaitEnd(begin(file), Duration.ofSeconds(60));
    }

    public JsonNode run(String file) {
        return run(BodyPublishers.ofString(file));
    }

    /** The usual header above the rows. */
    public JsonNode rows(String... rows) {
        return run(HEADER + String.join("\n", rows) + "\n");
    }

    public JsonNode find(String id) {
        return staff.http.get(API + "/" + id).expect(200).body();
    }

    public JsonNode awaitEnd(String id, Duration patience) {
        await().atMost(patience).pollInterval(Duration.ofMillis(20)).until(() -> !state(id).equals("running"));
        return find(id);
    }

    public static void assertDone(JsonNode result, int imported, int rejected) {
        assertThat(result.path("state").asString()).as("%s", result).isEqualTo("done");
        assertThat(result.path("imported").asInt()).as("%s", result).isEqualTo(imported);
        assertThat(result.path("rejected").asInt()).as("%s", result).isEqualTo(rejected);
        assertThat(result.path("rows").asInt()).isEqualTo(imported + rejected);
    }

    /** As {@code 3 sku} or {@code 3} for each error. */
    public static List<String> places(JsonNode result) {
        return result.path("errors")
                .valueStream()
                .map(error -> error.path("row").asLong()
                        + (error.path("column").isNull() ? "" : " " + error.path("column").asString()))
                .toList();
    }

    public static List<String> messages(JsonNode result) {
        return result.path("errors").valueStream().map(error -> error.path("message").asString()).toList();
    }

    private String state(String id) {
        return find(id).path("state").asString();
    }
}
