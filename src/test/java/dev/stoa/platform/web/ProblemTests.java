package dev.stoa.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Enforces(5)
@HttpTest
class ProblemTests {

    private static final String ECHO = "/api/store/v1/echo";

    @LocalServerPort
    int port;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void hasEveryFieldOfTheConvention() {
        Http.Answer answer = http.get(ECHO + "/not-a-uuid");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().propertyNames()).containsExactly("type", "title", "status", "detail", "code", "errors",
                "traceId");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:stoa:problem:invalid_request");
        assertThat(answer.json().path("status").asInt()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("id");
        assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo("is not a UUID");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /nothing/here                         | 404 | not_found
            GET    | /api/store/v1/nothing                 | 404 | not_found
            GET    | /error                                | 404 | not_found
            DELETE | /api/store/v1/echo                    | 405 | method_not_allowed
            GET    | /api/store/v1/echo?colour=red         | 400 | unknown_parameter
            GET    | /api/store/v1/echo?limit=101          | 400 | invalid_request
            GET    | /api/store/v1/echo?limit=0            | 400 | invalid_request
            GET    | /api/store/v1/echo?limit=many         | 400 | invalid_request
            GET    | /api/store/v1/echo?after=***          | 400 | invalid_cursor
            GET    | /api/store/v1/echo?after=YWJjZGVmZ2g  | 400 | invalid_cursor
            GET    | /api/store/v1/echo/broken             | 400 | invalid_request
            GET    | /api/store/v1/echo/0190e2a0-0000-7000-8000-000000000000?market=Germany | 400 | invalid_request
            GET    | /api/store/v1/echo/broken?how=pool      | 503 | overloaded
            GET    | /api/store/v1/echo/broken?how=deadlock  | 503 | overloaded
            GET    | /api/store/v1/echo/broken?how=duplicate | 500 | internal_error
            GET    | /api/store/v1/echo/broken?how=else      | 500 | internal_error
            GET    | /api/store/v1/echo;x=y%2f               | 400 | bad_request
            GET    | /actuator/metrics                       | 401 | unauthenticated
            """)
    void answersWithAProblem(String method, String path, int status, String code) {
        Http.Answer answer = http.send(method, path, "");

        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).as(answer.response().body()).isEqualTo(code);
        assertThat(answer.response().body()).doesNotContain("secret_table", "Exception", "dev.stoa");
        assertThat(answer.header("Retry-After").isEmpty()).isEqualTo(status != 503);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"text":"a","stars":1,"color":"red"}                         | unknown_field   | color
            {"text":"a","stars":1,"items":[{"sku":"x","gift":true,"y":1}]} | unknown_field   | items[0].y
            {"text":"a","stars":"1"}                                     | invalid_request | stars
            {"text":"a","stars":1.5}                                     | invalid_request | stars
            {"text":"a","stars":null}                                    | invalid_request | stars
            {"text":"a"}                                                 | invalid_request | stars
            {"text":" ","stars":1}                                       | invalid_request | text
            {"text":"a","stars":11}                                      | invalid_request | stars
            {"text":"a","stars":1,"price":{"amountMinor":1,"currency":"XXXX"}} | invalid_request | price.currency
            {"text":"a","stars":1,"items":{}}                            | invalid_request | items
            """)
    void namesTheFieldThatIsWrong(String body, String code, String field) {
        Http.Answer answer = http.post(ECHO, body);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(answer.code()).as(answer.response().body()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/field").asString("")).isEqualTo(field);
        assertThat(answer.response().body()).doesNotContain("dev.stoa", "java.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"text":"a"              | malformed_json
            {"text":"a","text":"b"}  | malformed_json
            {"text":"a","stars":1} {} | malformed_body
            []                       | malformed_body
            "text"                   | malformed_body
            """)
    void refusesWhatIsNoRequest(String body, String code) {
        assertThat(http.post(ECHO, body).code()).isEqualTo(code);
        assertThat(http.post(ECHO, body).status()).isEqualTo(400);
    }

    @Test
    void refusesOtherMediaTypes() {
        assertThat(http.post(ECHO, "text=a", "Content-Type", "application/x-www-form-urlencoded").status())
                .isEqualTo(415);
        assertThat(http.post(ECHO, "<a/>", "Content-Type", "application/xml").code())
                .isEqualTo("unsupported_media_type");
        assertThat(http.post(ECHO, "text: a", "Content-Type", "application/yaml").status()).isEqualTo(415);
        Http.Answer notAcceptable = http.get(ECHO, "Accept", "application/xml");
        assertThat(notAcceptable.status()).isEqualTo(406);
        assertThat(notAcceptable.code()).isEqualTo("not_acceptable");
        assertThat(http.post(ECHO, "").code()).isIn("malformed_body", "unsupported_media_type");
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND, 404", "CONFLICT, 409", "STALE, 412", "INVALID, 422", "UNAVAILABLE, 503"})
    void answersARefusalByItsKind(String kind, int status) {
        Http.Answer answer = http.post(ECHO, "{\"text\":\"refuse " + kind + "\",\"stars\":1}");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo("as_wished");
        assertThat(answer.json().path("detail").asString()).isEqualTo("As you wish");
        assertThat(answer.header("Retry-After").isEmpty()).isEqualTo(status != 503);
    }

    /** A client library would not send such requests. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/store/v1/%zz", "/api/store/v1/echo?q=a|b", "/api/store/v1/..%2f..%2f"})
    void answersWithAProblemWhatIsNotEvenARequest(String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.0\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "\"code\":\"bad_request\"");
        }
    }

    @Test
    void takesTheTraceIdOfTheCaller() {
        String traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
        Http.Answer answer = http.get("/nothing", "traceparent", "00-" + traceId + "-00f067aa0ba902b7-01");

        assertThat(answer.json().path("traceId").asString()).isEqualTo(traceId);
        assertThat(answer.header("Trace-Id")).isEqualTo(traceId);
    }

    @Test
    void makesATraceIdOtherwise() {
        Http.Answer answer = http.get("/nothing", "traceparent", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01");

        assertThat(answer.header("Trace-Id")).matches("[0-9a-f]{32}").isNotEqualTo("0".repeat(32));
        assertThat(answer.json().path("traceId").asString()).isEqualTo(answer.header("Trace-Id"));
    }
}
