package dev.stoa.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed copy of the API's description is what the application says of itself, so that a change is seen in review. */
@Enforces(5)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenApiTests {

    private static final Path COMMITTED = Path.of("docs", "openapi.json");
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Test
    void theCommittedCopyIsCurrent(@LocalServerPort int port) throws IOException {
        Http.Answer answer = new Http(port).get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("openapi").asString()).startsWith("3.1");
        String current = SORTED.writeValueAsString(answer.json()).replace("\r\n", "\n") + "\n";
        if (System.getProperty("stoa.openapi.refresh") != null) {
            Files.createDirectories(COMMITTED.resolveSibling("."));
            Files.writeString(COMMITTED, current);
        }

        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("docs/openapi.json differs from the code. If the change is meant: "
                        + "mvn test -Dtest=OpenApiTests -Dstoa.openapi.refresh, then commit it")
                .isEqualTo(current);
    }

    @Test
    void describesEveryFailureAsAProblem(@LocalServerPort int port) {
        JsonNode document = new Http(port).get("/v3/api-docs").json();

        assertThat(document.at("/components/schemas/Problem/properties").propertyNames()).contains("code", "traceId");
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.at("/responses/default/content").propertyNames())
                        .containsExactly("application/problem+json");
            }
        }
    }

    @Test
    void showsThePageToPeople(@LocalServerPort int port) {
        Http.Answer page = new Http(port).get("/docs");
        assertThat(page.status()).isEqualTo(302);
        assertThat(new Http(port).get("/swagger-ui/index.html").status()).isEqualTo(200);
    }
}
