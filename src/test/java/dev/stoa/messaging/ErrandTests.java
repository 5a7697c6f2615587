package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Enforces(3)
class ErrandTests {

    @Test
    void callsWithoutATransactionAndRecordsInTheCompletingOne() {
        try (var scene = Scene.open(Calls.class)) {
            var open = new AtomicBoolean(true);
            scene.bean(Calls.class).outside(_ -> {
                open.set(TransactionSynchronizationManager.isActualTransactionActive());
                return "fine";
            });
            scene.publish(new ParcelSent("key", 1));
            scene.awaitQuiet();
            assertThat(open).isFalse();
            assertThat(scene.numbers(Calls.CALL)).containsExactly(1);
        }
    }

    @Test
    void callsAgainAfterAFailureUnderTheSameDeliveryId() {
        try (var scene = Scene.open(Calls.class)) {
            var calls = scene.bean(Calls.class);
            calls.outside(_ -> {
                if (calls.attempts.size() < 3) {
                    throw new IllegalStateException("no answer");
                }
                return "fine";
            });
            scene.publish(new ParcelSent("key", 1));
            scene.awaitQuiet();
            assertThat(calls.attempts).extracting(ErrandAttempt::number).containsExactly(1, 2, 3);
            assertThat(calls.attempts).extracting(ErrandAttempt::deliveryId)
                    .containsOnly(calls.attempts.element().deliveryId());
            assertThat(calls.attempts)
                    .extracting(ErrandAttempt::firstAttemptedAt)
                    .containsOnly(calls.attempts.element().firstAttemptedAt());
            assertThat(scene.numbers(Calls.CALL)).containsExactly(1);
        }
    }

    @Test
    void doesNotHoldUpListenersWhileACallIsSlow() {
        try (var scene = Scene.open(Calls.class, Harbor.class)) {
            var answer = new CountDownLatch(1);
            scene.bean(Calls.class).outside(_ -> answerOf(answer));
            for (int number = 1; number <= 40; number++) {
                scene.publish(new ParcelSent("key-" + number, number));
            }
            await().until(() -> scene.numbers(Harbor.RECEIVE).size() == 40);
            assertThat(scene.numbers(Calls.CALL)).isEmpty();
            answer.countDown();
            scene.awaitQuiet();
            assertThat(scene.numbers(Calls.CALL)).hasSize(40);
        }
    }

    @Test
    void refusesTheOutcomeOfALeaseThatLapsed() {
        var database = Scene.newDatabase();
        Map<String, Object> shortLease = Map.of("stoa.messaging.lease", "900ms", "stoa.messaging.longest-errand", "1ms",
                "stoa.messaging.grace", "100ms");
        try (var one = Scene.open(database, shortLease, Calls.class);
                var other = Scene.open(database, shortLease, Calls.class)) {
            var takenOver = new CountDownLatch(1);
            var answer = new CountDownLatch(1);
            var calls = new AtomicInteger();
            List.of(one, other).forEach(scene -> scene.bean(Calls.class).outside(_ -> {
                if (calls.incrementAndGet() == 1) {
                    return answerOf(takenOver);
                }
                takenOver.countDown();
                return answerOf(answer);
            }));
            one.publish(new ParcelSent("key", 1));
            await().until(() -> one.count("stale", Calls.CALL) + other.count("stale", Calls.CALL) == 1);
            assertThat(one.numbers(Calls.CALL)).isEmpty();
            answer.countDown();
            await().until(() -> one.count("stale", Calls.CALL) + other.count("stale", Calls.CALL) == calls.get() - 1);
            one.awaitQuiet();
            assertThat(one.numbers(Calls.CALL)).containsExactly(1);
        }
    }

    @Test
    void keepsTheLeaseOfACallThatTakesLong() {
        var database = Scene.newDatabase();
        Map<String, Object> shortLease = Map.of("stoa.messaging.lease", "600ms", "stoa.messaging.grace", "100ms");
        try (var one = Scene.open(database, shortLease, Calls.class);
                var other = Scene.open(database, shortLease, Calls.class)) {
            var answer = new CountDownLatch(1);
            List.of(one, other).forEach(scene -> scene.bean(Calls.class).outside(_ -> answerOf(answer)));
            one.publish(new ParcelSent("key", 1));
            await().during(Duration.ofSeconds(2))
                    .until(() -> one.bean(Calls.class).attempts.size() + other.bean(Calls.class).attempts.size() <= 1);
            answer.countDown();
            one.awaitQuiet();
            assertThat(one.bean(Calls.class).attempts.size() + other.bean(Calls.class).attempts.size()).isEqualTo(1);
        }
    }

    @Test
    void asksOnceMoreWithoutALeaseWhenTheCallOnlyReads() {
        try (var scene = Scene.open(Questions.class)) {
            var asked = new AtomicInteger();
            scene.effects().script(Questions.ASK, _ -> {
                assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isFalse();
                assertThat(asked.incrementAndGet()).isGreaterThan(1);
            });
            scene.publish(new ParcelSent("key", 1));
            scene.awaitQuiet();
            assertThat(asked).hasValue(2);
            assertThat(scene.numbers(Questions.ASK)).containsExactly(1);
        }
    }

    private static String answerOf(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS) ? "late" : "never";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "stopped";
        }
    }
}
