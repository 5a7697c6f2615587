package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.PageRequest;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.messaging.MessagingApi.ParkedDelivery;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@Enforces(3)
class FailureTests {

    private static final Map<String, Object> QUICK = Map.of("stoa.messaging.max-attempts", 3,
            "stoa.messaging.initial-backoff", "20ms", "stoa.messaging.longest-backoff", "50ms");

    private final Scene scene = Scene.open(QUICK, Harbor.class, Depot.class, Compensations.class,
            Recalls.class);
    private final AtomicBoolean broken = new AtomicBoolean(true);
    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void parksAndHoldsUpOnlyThatKeyInThatModule() {
        scene.effects().script(Harbor.RECEIVE, this::failOnA);
        publishToTwoKeys();
        var parked = awaitParked();
        assertThat(parked.listener()).isEqualTo(Harbor.RECEIVE);
        assertThat(parked.module()).isEqualTo("harbor");
        assertThat(parked.key()).isEqualTo("a");
        assertThat(parked.messageType()).isEqualTo("testing.ParcelSent");
        assertThat(parked.attempts()).isEqualTo(3);
        assertThat(parked.error()).contains("broken crane");
        assertThat(parked.waiting()).isEqualTo(4);
        await().until(() -> scene.openDeliveries() == 5);
        assertThat(scene.numbers(Harbor.RECEIVE)).containsExactlyInAnyOrder(11, 12, 13, 14, 15);
        assertThat(scene.numbers(Depot.STORE)).hasSize(10);
        assertThat(scene.bean(MessagingApi.class).waitingBehind(parked.id())).hasSize(4);
    }

    @Test
    void staffSeeWhatGoesThroughAndWhatWaits() {
        scene.effects().script(Harbor.RECEIVE, this::failOnA);
        publishToTwoKeys();
        awaitParked();
        await().until(() -> scene.openDeliveries() == 5);
        var traffic = scene.bean(MessagingApi.class).traffic();
        assertThat(traffic.perMinute()).containsEntry("testing.ParcelSent", 10);
        var harbor = traffic.listeners()
                .stream()
                .filter(listener -> listener.listener().equals(Harbor.RECEIVE))
                .findFirst()
                .orElseThrow();
        assertThat(harbor.module()).isEqualTo("harbor");
        assertThat(harbor.messageType()).isEqualTo("testing.ParcelSent");
        assertThat(harbor.parked()).isEqualTo(1);
        assertThat(harbor.open()).isEqualTo(4);
        assertThat(harbor.lag()).isPositive();
        assertThat(traffic.listeners()).filteredOn(listener -> !listener.equals(harbor))
                .allSatisfy(listener -> assertThat(listener.open() + listener.parked()).isZero());
    }

    @Test
    void completesInOrderOnReplayAfterTheMend() {
        scene.effects().script(Harbor.RECEIVE, this::failOnA);
        publishToTwoKeys();
        var parked = awaitParked();
        broken.set(false);
        scene.bean(MessagingOperations.class).replay(parked.id());
        scene.awaitQuiet();
        assertThat(scene.numbers(Harbor.RECEIVE)).filteredOn(number -> number < 10).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void goesOnBehindWhatStaffDiscardedAndKeepsTheReason() {
        scene.effects().script(Harbor.RECEIVE, parcel -> {
            if (parcel.number() == 1) {
                throw new IllegalStateException("never");
            }
        });
        publishToTwoKeys();
        scene.bean(MessagingOperations.class).discard(awaitParked().id(), "the parcel was lost");
        scene.awaitQuiet();
        assertThat(scene.numbers(Harbor.RECEIVE)).filteredOn(number -> number < 10).containsExactly(2, 3, 4, 5);
        assertThat(scene.sql().sql("select reason from messaging.discarded").query(String.class).list())
                .containsExactly("the parcel was lost");
    }

    @Test
    void refusesToReplayOrDiscardWhatIsNotParked() {
        UUID unknown = Ids.next();
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> scene.bean(MessagingOperations.class).replay(unknown));
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> scene.bean(MessagingOperations.class).discard(unknown, "why not"));
    }

    @Test
    void neverParksACompensationAndRaisesAnAlarmInstead() {
        scene.effects().script(Compensations.UNDO, this::failOnA);
        scene.publish(new ParcelSent("a", 1));
        await().until(() -> scene.count("alarm", Compensations.UNDO) >= 3);
        assertThat(scene.bean(MessagingApi.class).parked(PageRequest.first(10)).items()).isEmpty();
        broken.set(false);
        scene.awaitQuiet();
        assertThat(scene.numbers(Compensations.UNDO)).containsExactly(1);
    }

    @Test
    void letsACompensationOvertakeWhatIsParkedAndNothingElse() {
        scene.effects().script(Harbor.RECEIVE, this::failOnA);
        scene.publish(new ParcelSent("a", 1), new ParcelSent("a", 2), new ParcelRecalled("a"));
        var parked = awaitParked();
        await().atMost(Scene.PATIENCE).until(() -> scene.openDeliveries() == 2);
        assertThat(scene.bean(Recalls.class).keys()).containsExactly("a");
        assertThat(scene.bean(MessagingApi.class).waitingBehind(parked.id())).hasSize(1);
        assertThat(scene.numbers(Harbor.RECEIVE)).isEmpty();
    }

    private void failOnA(ParcelSent parcel) {
        if (broken.get() && parcel.key().equals("a")) {
            throw new IllegalStateException("broken crane\0");
        }
    }

    private void publishToTwoKeys() {
        IntStream.rangeClosed(1, 5).forEach(number -> {
            scene.publish(new ParcelSent("a", number));
            scene.publish(new ParcelSent("b", number + 10));
        });
    }

    private ParkedDelivery awaitParked() {
        var api = scene.bean(MessagingApi.class);
        await().atMost(Scene.PATIENCE).until(() -> api.parked(PageRequest.first(10)).items().size() == 1);
        return api.parked(PageRequest.first(10)).items().getFirst();
    }
}
