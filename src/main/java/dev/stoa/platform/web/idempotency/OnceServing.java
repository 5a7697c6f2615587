package dev.stoa.platform.web.idempotency;

import dev.stoa.kernel.RequestRefused;
import dev.stoa.kernel.RequestRefused.Kind;
import dev.stoa.platform.web.problem.RequestRejected;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets one of several equal requests pass and the others wait for its answer. Only answers of success are kept; a refused
 * request leaves nothing and may be sent again. A process that dies between claim and answer leaves a claim that lapses,
 * and the request then runs again: its Operations know its request id and do nothing twice.
 */
@Component
class OnceServing {

    private static final Logger log = LoggerFactory.getLogger(OnceServing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long ASK_AGAIN_MILLIS = 40;

    /** What a request is to do: repeat the answer, or be served under the claim. */
    record Turn(RequestIdentity request, @Nullable UUID claim, @Nullable KeptAnswer answer) {}

    private final KeptAnswers answers;

    OnceServing(KeptAnswers answers) {
        this.answers = answers;
    }

    Turn begin(RequestIdentity request) {
        Instant end = Instant.now().plus(PATIENCE);
        do {
            Optional<UUID> claim = answers.claim(request);
            if (claim.isPresent()) {
                return new Turn(request, claim.get(), null);
            }
            KeptAnswer answer = answers.find(request).map(OnceServing::answerToTheSame).orElse(null);
            if (answer != null) {
                return new Turn(request, null, answer);
            }
            pause();
        } while (Instant.now().isBefore(end));
        throw RequestRejected.inProgress();
    }

    void end(Turn turn, @Nullable KeptAnswer answer) {
        if (turn.claim() == null) {
            return;
        }
        try {
            if (answer != null && HttpStatus.valueOf(answer.status()).is2xxSuccessful()) {
                answers.keep(turn.request(), turn.claim(), answer);
            } else {
                answers.giveUp(turn.request(), turn.claim());
            }
        } catch (DataAccessException e) {
            // The answer itself is right: it goes out, and the claim lapses.
            log.warn("An idempotent answer was not kept", e);
        }
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS, initialDelay = 1)
    void purge() {
        answers.purge();
    }

    private static @Nullable KeptAnswer answerToTheSame(KeptAnswers.Entry entry) {
        if (!entry.sameRequest()) {
            throw new RequestRefused(Kind.INVALID, "idempotency_key_reused",
                    "This Idempotency-Key came with another request before: take a new key for a new request");
        }
        return entry.answer();
    }

    private static void pause() {
        try {
            Thread.sleep(ASK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RequestRejected.inProgress();
        }
    }
}
