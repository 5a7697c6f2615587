package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.stoa.architecture.adr.Enforces;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two instances on one database. */
@Enforces(3)
class InstancesTests {

    private static final Map<String, Object> SHORT_GRACE = Map.of("stoa.messaging.grace", "1s");

    @Test
    void keepTheOrderOfAKeyThatBothPublish() {
        var database = Scene.newDatabase();
        try (var one = Scene.open(database, SHORT_GRACE, Harbor.class);
                var other = Scene.open(database, SHORT_GRACE, Harbor.class);
                var publishers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int key = 0; key < 6; key++) {
                var name = "key-" + key;
                var _ = publishers.submit(() -> IntStream.range(0, 40)
                        .forEach(number -> List.of(one, other).get(number % 2).publish(new ParcelSent(name, number))));
            }
            await().atMost(Scene.PATIENCE).until(() -> one.logged() == 240);
            one.awaitQuiet();
            for (int key = 0; key < 6; key++) {
                assertThat(one.effects().numbersOfKey("key-" + key)).isEqualTo(IntStream.range(0, 40).boxed().toList());
            }
        }
    }

    @Test
    void loseAndRepeatNothingWhenOneIsCutOffMidway() {
        var database = Scene.newDatabase();
        try (var survivor = Scene.open(database, SHORT_GRACE, Harbor.class, Depot.class);
                var victim = Scene.open(database, SHORT_GRACE, Harbor.class, Depot.class);
                var publishers = Executors.newVirtualThreadPerTaskExecutor()) {
            var alive = new AtomicBoolean(true);
            var _ = publishers.submit(() -> IntStream.range(0, 1500)
                    .forEach(number -> survivor.publish(new ParcelSent("key-" + number % 50, number))));
            var _ = publishers.submit(() -> {
                for (int number = 1500; alive.get(); number++) {
                    victim.publish(new ParcelSent("key-" + number % 50, number));
                }
            });
            await().atMost(Scene.PATIENCE).until(() -> survivor.logged() > 1500);
            alive.set(false);
            victim.bean(HikariDataSource.class).close();
            await().atMost(Scene.PATIENCE).until(() -> survivor.effects().countOf(1499) > 0);
            survivor.awaitQuiet();
            assertThat(survivor.effects().messagesNotHandledOnceBy(Harbor.RECEIVE)).isZero();
            assertThat(survivor.effects().messagesNotHandledOnceBy(Depot.STORE)).isZero();
            assertThat(survivor.logged()).isGreaterThan(1500);
        }
    }
}
