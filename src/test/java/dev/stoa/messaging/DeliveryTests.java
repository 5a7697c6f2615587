package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class DeliveryTests {

    private final Scene scene = Scene.open(Harbor.class, Depot.class);

    @AfterAll
    void close() {
        scene.close();
    }

    @BeforeEach
    void forget() {
        scene.awaitQuiet();
        scene.effects().script(Harbor.RECEIVE, _ -> {});
        scene.effects().script(Depot.STORE, _ -> {});
        scene.sql().sql("truncate public.effect, messaging.message").update();
    }

    @Test
    void bringsEachMessageOnceToEachListener() {
        IntStream.rangeClosed(1, 50).forEach(number -> scene.publish(new ParcelSent("key-" + number % 7, number)));
        scene.awaitQuiet();
        assertThat(scene.numbers(Harbor.RECEIVE)).hasSize(50).doesNotHaveDuplicates();
        assertThat(scene.numbers(Depot.STORE)).hasSize(50).doesNotHaveDuplicates();
        assertThat(scene.logged()).isEqualTo(50);
    }

    @Test
    void keepsTheOrderOfAKey() {
        scene.inTransaction(() -> IntStream.rangeClosed(1, 30)
                .forEach(number -> scene.publishHere(new ParcelSent("same", number))));
        IntStream.rangeClosed(31, 60).forEach(number -> scene.publish(new ParcelSent("same", number)));
        scene.awaitQuiet();
        assertThat(scene.numbers(Harbor.RECEIVE)).isEqualTo(IntStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void leavesNothingOfAPublisherThatRolledBack() {
        assertThatRuntimeException().isThrownBy(() -> scene.inTransaction(() -> {
            scene.publishHere(new ParcelSent("key", 1));
            throw new RuntimeException("no");
        }));
        assertThat(scene.logged()).isZero();
        assertThat(scene.openDeliveries()).isZero();
    }

    @Test
    void refusesAMessageOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> scene.publishHere(new ParcelSent("key", 1)))
                .withMessageContaining("publish it inside that transaction");
    }

    @Test
    void triesAgainWhatFailedWhileTheOtherListenerIsDone() {
        var attempts = new AtomicInteger();
        scene.effects().script(Harbor.RECEIVE, _ -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
        });
        scene.publish(new ParcelSent("key", 1));
        scene.awaitQuiet();
        assertThat(attempts).hasValue(3);
        assertThat(scene.numbers(Harbor.RECEIVE)).containsExactly(1);
        assertThat(scene.numbers(Depot.STORE)).containsExactly(1);
        assertThat(scene.logged()).isEqualTo(1);
    }
}
