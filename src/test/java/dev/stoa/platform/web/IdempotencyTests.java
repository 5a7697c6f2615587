package dev.stoa.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@Enforces(5)
@HttpTest
class IdempotencyTests {

    private static final String ECHO = "/api/store/v1/echo";
    private static final String NOTE = "{\"text\":\"hello\",\"stars\":1}";

    @LocalServerPort
    int port;

    private String key = "";
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
        key = UUID.randomUUID().toString();
        EchoController.SERVED.set(0);
    }

    @AfterEach
    void openTheGate() {
        EchoController.gate.countDown();
        EchoController.gate = new CountDownLatch(0);
    }

    @Test
    void answersTheSameRequestTheSame() {
        Http.Answer first = post(NOTE);
        Http.Answer second = post("{ \"stars\":1, \"text\":\"hello\" }");

        assertThat(EchoController.SERVED).hasValue(1);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.header(header)).isNotEmpty().isEqualTo(first.header(header));
        }
    }

    @Test
    void takesEachRequestWithoutAKeyForANewOne() {
        assertThat(http.post(ECHO, NOTE).json().path("requestId"))
                .isNotEqualTo(http.post(ECHO, NOTE).json().path("requestId"));
    }

    @Test
    void refusesTheKeyOfAnotherRequest() {
        post(NOTE);
        Http.Answer other = post("{\"text\":\"hello\",\"stars\":2}");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency_key_reused");
    }

    @Test
    void forgetsARefusedRequestSoThatItMayBeSentAgain() {
        assertThat(post("{\"text\":\"refuse CONFLICT\",\"stars\":1}").status()).isEqualTo(409);
        assertThat(post("{\"text\":\"refuse CONFLICT\",\"stars\":1}").header("Idempotent-Replayed")).isEmpty();
        assertThat(EchoController.SERVED).hasValue(2);
        assertThat(post(NOTE).status()).isEqualTo(201);
    }

    @Test
    void letsOneOfManyPassAndGivesAllTheSameAnswer() throws Exception {
        EchoController.gate = new CountDownLatch(1);
        List<Future<Http.Answer>> answers = new ArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                answers.add(callers.submit(() -> post(NOTE)));
            }
            Awaitility.await().untilAtomic(EchoController.SERVED, org.hamcrest.Matchers.equalTo(1));
            EchoController.gate.countDown();
        }

        List<String> bodies = new ArrayList<>();
        int replayed = 0;
        for (Future<Http.Answer> answer : answers) {
            bodies.add(answer.get().status() + answer.get().response().body());
            replayed += answer.get().header("Idempotent-Replayed").isEmpty() ? 0 : 1;
        }
        assertThat(EchoController.SERVED).hasValue(1);
        assertThat(bodies).hasSize(20).containsOnly(bodies.getFirst());
        assertThat(replayed).isEqualTo(19);
    }

    @Test
    void tellsATwinThatWaitedTooLongToComeAgain() throws Exception {
        EchoController.gate = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Http.Answer> slow = callers.submit(() -> post(NOTE));
            Awaitility.await().untilAtomic(EchoController.SERVED, org.hamcrest.Matchers.equalTo(1));
            Http.Answer twin = post(NOTE);
            EchoController.gate.countDown();

            assertThat(twin.status()).isEqualTo(409);
            assertThat(twin.code()).isEqualTo("request_in_progress");
            assertThat(twin.header("Retry-After")).isNotEmpty();
            assertThat(slow.get().status()).isEqualTo(201);
        }
        assertThat(post(NOTE).header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void runsAgainWithTheSameRequestIdWhenTheFirstTryDied(@Autowired JdbcClient database) {
        Http.Answer first = post(NOTE);
        assertThat(database.sql("""
                update platform.idempotent_answer
                set status = null, headers = null, body = null, claimed_at = now() - interval '61 seconds'
                """).update()).isPositive();

        Http.Answer second = post(NOTE);
        assertThat(EchoController.SERVED).hasValue(2);
        assertThat(second.header("Idempotent-Replayed")).isEmpty();
        assertThat(second.json().path("requestId")).isEqualTo(first.json().path("requestId"));
    }

    @Test
    void wantsAKeyWhereItIsRequired() {
        assertThat(http.post(ECHO + "/required", "").code()).isEqualTo("idempotency_key_missing");
        assertThat(http.post(ECHO + "/required", "").status()).isEqualTo(400);
        assertThat(http.post(ECHO + "/required", "", "Idempotency-Key", key).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\tb"})
    void refusesAKeyThatIsNone(String bad) {
        assertThat(http.post(ECHO, NOTE, "Idempotency-Key", bad).status()).isEqualTo(400);
    }

    @Test
    void takesKeysOf255Characters() {
        String long255 = key + "k".repeat(255 - key.length());
        assertThat(http.post(ECHO, NOTE, "Idempotency-Key", long255).status()).isEqualTo(201);
        assertThat(http.post(ECHO, NOTE, "Idempotency-Key", long255 + "k").code()).isEqualTo("idempotency_key_invalid");
    }

    @Test
    void leavesItToTheUseCaseWhereThatKnowsItsAnswers() {
        Http.Answer first = http.post(ECHO + "/known-elsewhere", NOTE, "Idempotency-Key", key);
        Http.Answer other = http.post(ECHO + "/known-elsewhere", "{\"text\":\"x\",\"stars\":1}", "Idempotency-Key",
                key);

        assertThat(EchoController.SERVED).hasValue(2);
        assertThat(other.json().path("requestId")).isEqualTo(first.json().path("requestId"));
    }

    private Http.Answer post(String body) {
        return http.post(ECHO, body, "Idempotency-Key", key);
    }
}
