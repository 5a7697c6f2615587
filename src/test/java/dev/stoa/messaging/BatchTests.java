package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Enforces(3)
class BatchTests {

    private static final Map<String, Object> ONE_THREAD = Map.of("stoa.messaging.listener-threads", 1);

    @Test
    void sharesTransactionsWhereTheListenerAllowsIt() {
        try (var scene = Scene.open(ONE_THREAD, Market.class, Harbor.class)) {
            publish(scene, 100);
            scene.awaitQuiet();
            assertThat(scene.numbers(Market.SELL)).hasSize(100).doesNotHaveDuplicates();
            assertThat(scene.effects().transactionsOf(Market.SELL)).isLessThan(20);
            assertThat(scene.effects().transactionsOf(Harbor.RECEIVE)).isEqualTo(100);
        }
    }

    @Test
    void triesOneByOneWhenOneFailsAndCountsTheFailureForThatOneOnly() {
        try (var scene = Scene.open(ONE_THREAD, Market.class)) {
            var failures = new AtomicInteger();
            scene.effects().script(Market.SELL, parcel -> {
                if (parcel.number() == 7 && failures.incrementAndGet() < 4) {
                    throw new IllegalStateException("not yet");
                }
            });
            publish(scene, 50);
            scene.awaitQuiet();
            assertThat(scene.numbers(Market.SELL)).hasSize(50).doesNotHaveDuplicates();
            assertThat(scene.count("failed", Market.SELL)).isBetween(2, 3);
        }
    }

    @Test
    void keepsTheOrderOfEachKey() {
        try (var scene = Scene.open(Market.class)) {
            IntStream.range(0, 300).forEach(number -> scene.publish(new ParcelSent("key-" + number % 10, number)));
            scene.awaitQuiet();
            IntStream.range(0, 10)
                    .forEach(key -> assertThat(scene.effects().numbersOfKey("key-" + key)).isSorted().hasSize(30));
        }
    }

    private static void publish(Scene scene, int count) {
        scene.inTransaction(() -> IntStream.range(0, count)
                .forEach(number -> scene.publishHere(new ParcelSent("key-" + number, number))));
    }
}
