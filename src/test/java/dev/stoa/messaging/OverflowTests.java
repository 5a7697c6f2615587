package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With a grace of minutes nothing is found by its time: only the worker, woken when the queue runs low, can bring it. */
@Enforces(3)
class OverflowTests {

    private static final Map<String, Object> SMALL_QUEUE = Map.of("stoa.messaging.queue-capacity", 10,
            "stoa.messaging.listener-threads", 2, "stoa.messaging.grace", "10m");

    @Test
    void bringsBackWhatFoundTheQueueFull() {
        try (var scene = Scene.open(SMALL_QUEUE, Harbor.class)) {
            scene.inTransaction(() -> IntStream.range(0, 500)
                    .forEach(number -> scene.publishHere(new ParcelSent("key-" + number, number))));
            scene.awaitQuiet();
            assertThat(scene.numbers(Harbor.RECEIVE)).hasSize(500).doesNotHaveDuplicates();
        }
    }

    @Test
    void bringsBackWhatFoundItsLaneFullInOrder() {
        try (var scene = Scene.open(SMALL_QUEUE, Harbor.class)) {
            scene.inTransaction(
                    () -> IntStream.range(0, 300).forEach(number -> scene.publishHere(new ParcelSent("key", number))));
            scene.awaitQuiet();
            assertThat(scene.numbers(Harbor.RECEIVE)).isEqualTo(IntStream.range(0, 300).boxed().toList());
        }
    }
}
