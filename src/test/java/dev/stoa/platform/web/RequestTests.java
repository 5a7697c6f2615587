package dev.stoa.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@Enforces(5)
@HttpTest
class RequestTests {

    private static final String ECHO = "/api/store/v1/echo";
    private static final String ONE = ECHO + "/0190e2a0-0000-7000-8000-000000000000";

    @LocalServerPort
    int port;

    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void followsThePagesByOpaqueCursors() {
        Http.Answer first = http.get(ECHO + "?q=lamp");
        assertThat(first.json().at("/items/0").asString()).isEqualTo("20 after -");
        String cursor = first.json().path("nextCursor").asString();
        assertThat(cursor).matches("[A-Za-z0-9_-]+");

        Http.Answer second = http.get(ECHO + "?limit=100&after=" + cursor);
        assertThat(second.json().at("/items/0").asString()).isEqualTo("100 after next of -");
    }

    @Test
    void writesWhatIsAbsentAsNull() {
        assertThat(http.get(ONE).json().path("comment").isNull()).isTrue();
    }

    @Test
    void answersNotModifiedToWhoHasItAlready() {
        String tag = http.get(ONE).header("ETag");
        assertThat(tag).isEqualTo("\"7\"");

        Http.Answer again = http.get(ONE, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(http.get(ONE, "If-None-Match", "\"8\"").status()).isEqualTo(200);
        assertThat(again.header("Cache-Control")).isEqualTo("private, no-cache");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            *                | 200 | null
            "7"              | 200 | 7
            "5"              | 200 | 5
            "5", "7"         | 200 | 7
            "5", "6"         | 412 |
            W/"7"            | 412 |
            "abc"            | 412 |
            W/"6", "7"       | 200 | 7
            7                | 400 |
            "7               | 400 |
            """)
    void readsThePrecondition(String ifMatch, int status, String expected) {
        Http.Answer answer = http.send("PUT", ONE, "", "If-Match", ifMatch);

        assertThat(answer.status()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.json().path("text").asString()).isEqualTo(expected);
        }
    }

    @Test
    void expectsNothingWithoutAPrecondition() {
        assertThat(http.send("PUT", ONE, "").json().path("text").asString()).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"text": 5, "stars": 1}                                         | text
            {"text": true, "stars": 1}                                      | text
            {"text": "a", "stars": 2147483648}                              | stars
            {"text": "a", "stars": 1, "price": {"amountMinor": 1}}          | price
            {"text": "a", "stars": 1, "price": {"amountMinor": 1, "currency": null}} | price
            """)
    void namesTheFieldThatIsOfAnotherType(String body, String field) {
        Http.Answer answer = http.post(ECHO, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("invalid_request");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void refusesAParameterThatIsNotUtf8() {
        Http.Answer answer = http.get(ECHO + "?q=%ff");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("malformed_query");
    }
}
