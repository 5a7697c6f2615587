package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(Lifecycle.PER_CLASS)
class PublishingTests {

    private final Scene scene = Scene.open(
            Map.of("stoa.messaging.signal-capacity", 100, "stoa.messaging.signal-interval", "300ms"), Harbor.class);

    @AfterAll
    void close() {
        scene.close();
    }

    @BeforeEach
    void forget() {
        scene.awaitQuiet();
        scene.sql().sql("truncate public.effect, messaging.message").update();
    }

    @Test
    void logsAMessageThatNobodyHereListensTo() {
        scene.publish(new ParcelSeen("key", 1));
        assertThat(scene.logged()).isEqualTo(1);
        assertThat(scene.openDeliveries()).isZero();
    }

    @Test
    void keepsWhatAnInnerTransactionPublishedWhenTheOuterRollsBack() {
        assertThatRuntimeException().isThrownBy(() -> scene.inTransaction(() -> {
            scene.publishHere(new ParcelSent("outer", 1));
            nested(TransactionDefinition.PROPAGATION_REQUIRES_NEW)
                    .executeWithoutResult(_ -> scene.publishHere(new ParcelSent("inner", 2)));
            scene.publishHere(new ParcelSent("outer", 3));
            throw new RuntimeException("no");
        }));
        scene.awaitQuiet();
        assertThat(scene.numbers(Harbor.RECEIVE)).containsExactly(2);
        assertThat(scene.logged()).isEqualTo(1);
    }

    @Test
    void publishesFromBothOfTwoNestedTransactions() {
        scene.inTransaction(() -> {
            scene.publishHere(new ParcelSent("outer", 1));
            nested(TransactionDefinition.PROPAGATION_REQUIRES_NEW)
                    .executeWithoutResult(_ -> scene.publishHere(new ParcelSent("inner", 2)));
            scene.publishHere(new ParcelSent("outer", 3));
        });
        scene.awaitQuiet();
        assertThat(scene.numbers(Harbor.RECEIVE)).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void forgetsWhatWasPublishedBehindASavepointThatWasRolledBackTo() {
        scene.inTransaction(() -> {
            scene.publishHere(new ParcelSent("key", 1));
            nested(TransactionDefinition.PROPAGATION_NESTED).executeWithoutResult(status -> {
                scene.publishHere(new ParcelSent("key", 2));
                status.setRollbackOnly();
            });
            scene.publishHere(new ParcelSent("key", 3));
        });
        scene.awaitQuiet();
        assertThat(scene.numbers(Harbor.RECEIVE)).containsExactly(1, 3);
    }

    @Test
    void writesManyMessagesOfOneTransactionInTheirOrder() {
        scene.inTransaction(
                () -> IntStream.range(0, 1200).forEach(number -> scene.publishHere(new ParcelSent("key", number))));
        scene.awaitQuiet();
        assertThat(scene.numbers(Harbor.RECEIVE)).isEqualTo(IntStream.range(0, 1200).boxed().toList());
    }

    @Test
    void refusesAMessageIdThatIsNotOrderedByTime() {
        var wrong = new ParcelSent(UUID.randomUUID(), Instant.now(), "key", 1);
        assertThatIllegalArgumentException().isThrownBy(() -> scene.publish(wrong)).withMessageContaining("Ids.next()");
    }

    @Test
    void findsRoomForAnIdFromBeforeTheFirstPartition() {
        scene.publish(new ParcelSent(idOf(Instant.now().minus(Duration.ofDays(400))), Instant.now(), "key", 1));
        scene.awaitQuiet();
        assertThat(scene.numbers(Harbor.RECEIVE)).containsExactly(1);
    }

    @Test
    void refusesAnIdFromTheFuture() {
        var wrong = new ParcelSent(idOf(Instant.now().plus(Duration.ofDays(400))), Instant.now(), "key", 1);
        assertThatIllegalArgumentException().isThrownBy(() -> scene.publish(wrong))
                .withMessageContaining("still to come");
    }

    @Test
    void buffersSignalsOutsideTransactionsAndDropsWhatFindsNoRoom() {
        IntStream.range(0, 5000).forEach(number -> scene.publishHere(new ParcelSeen("key", number)));
        await().until(() -> scene.logged() >= 100);
        assertThat(scene.logged() + scene.dropped()).isLessThanOrEqualTo(5000);
        assertThat(scene.dropped()).isPositive();
        await().untilAsserted(() -> assertThat(scene.logged() + scene.dropped()).isEqualTo(5000));
    }

    private TransactionTemplate nested(int propagation) {
        var template = new TransactionTemplate(scene.bean(PlatformTransactionManager.class));
        template.setPropagationBehavior(propagation);
        return template;
    }

    private static UUID idOf(Instant instant) {
        var now = Ids.next();
        long randomBits = now.getMostSignificantBits() & 0xFFFF;
        return new UUID(instant.toEpochMilli() << 16 | randomBits, now.getLeastSignificantBits());
    }
}
