package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Enforces(3)
class ShutdownTests {

    private static final Map<String, Object> SETTINGS = Map.of("stoa.messaging.listener-threads", 4,
            "stoa.messaging.grace",
            "200ms", "stoa.messaging.shutdown-timeout", "2s");

    @Test
    void finishesWhatRunsAndLeavesTheRestToTheTable() {
        var database = Scene.newDatabase();
        var running = new CountDownLatch(4);
        var goOn = new CountDownLatch(1);
        var first = Scene.open(database, SETTINGS, Harbor.class);
        first.effects().script(Harbor.RECEIVE, _ -> {
            running.countDown();
            waitFor(goOn);
        });
        IntStream.range(0, 50).forEach(number -> first.publish(new ParcelSent("key-" + number, number)));
        waitFor(running);
        var closing = Thread.ofVirtual().start(first::close);
        await().until(
                () -> closing.getState() == Thread.State.TIMED_WAITING || closing.getState() == Thread.State.WAITING);
        goOn.countDown();
        try (var second = Scene.open(database, SETTINGS, Harbor.class)) {
            await().atMost(Scene.PATIENCE).until(() -> !closing.isAlive());
            second.awaitQuiet();
            assertThat(second.numbers(Harbor.RECEIVE)).hasSize(50).doesNotHaveDuplicates();
        }
    }

    @Test
    void endsInBoundedTimeAlthoughAListenerHangs() {
        var database = Scene.newDatabase();
        var running = new CountDownLatch(1);
        var first = Scene.open(database, SETTINGS, Harbor.class);
        first.effects().script(Harbor.RECEIVE, _ -> {
            running.countDown();
            waitFor(new CountDownLatch(1));
        });
        first.publish(new ParcelSent("key", 1));
        waitFor(running);
        long start = System.nanoTime();
        first.close();
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(20));
        try (var second = Scene.open(database, SETTINGS, Harbor.class)) {
            second.awaitQuiet();
            assertThat(second.numbers(Harbor.RECEIVE)).containsExactly(1);
        }
    }

    @Test
    void writesTheSignalsThatStillWait() {
        var database = Scene.newDatabase();
        var first = Scene.open(database, Map.of("stoa.messaging.signal-interval", "10m"));
        first.publishHere(new ParcelSeen("key", 1));
        first.close();
        try (var second = Scene.open(database, Map.of())) {
            assertThat(second.logged()).isEqualTo(1);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
