package dev.stoa.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

class SignalTests {

    /** As after a lost connection: the commit went through, and the batch comes again. */
    @Test
    void aBatchThatTheLogRefusesHoldsUpNoOther() {
        try (var scene = Scene.open()) {
            var written = new ParcelSeen("key", 1);
            scene.publish(written);
            scene.publishHere(written);
            await().atMost(Scene.PATIENCE).untilAsserted(() -> assertThat(scene.dropped()).isEqualTo(1));
            scene.publishHere(new ParcelSeen("key", 2));
            await().atMost(Scene.PATIENCE).untilAsserted(() -> assertThat(scene.logged()).isEqualTo(2));
        }
    }
}
