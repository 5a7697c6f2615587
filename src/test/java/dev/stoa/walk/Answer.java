package dev.stoa.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an HTTP request was answered. */
public record Answer(String request, int status, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public JsonNode body() {
        return JSON.readTree(text);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public Answer expect(int expected) {
        assertThat(status).as("%s was answered %s", request, text).isEqualTo(expected);
        return this;
    }

    /** A problem document (RFC 9457) with this stable code. */
    public Answer expectProblem(int expected, String code) {
        expect(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(body().path("code").asString()).as(text).isEqualTo(code);
        assertThat(body().path("status").asInt()).isEqualTo(expected);
        return this;
    }
}
