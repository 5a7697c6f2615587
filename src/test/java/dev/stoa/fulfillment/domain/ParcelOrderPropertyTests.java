package dev.stoa.fulfillment.domain;

import static dev.stoa.fulfillment.domain.SagaFixture.awaited;
import static dev.stoa.fulfillment.domain.SagaFixture.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.fulfillment.SagaDetails.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the order in which things are told, and however often: each is passed on once, and never too early. */
@Enforces({9, 13})
class ParcelOrderPropertyTests {

    private static final int ROUNDS = 2_000;

    @Test
    void passesEverythingOnOnceInAnyOrder() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            int parcels = 1 + random.nextInt(4);
            var log = play(parcels, random);
            assertThat(log).as("seed %d, round %d, %d parcels", seed, round, parcels)
                    .doesNotHaveDuplicates()
                    .containsAll(IntStream.rangeClosed(1, parcels).mapToObj(n -> "RECORD_DISPATCH " + n).toList())
                    .containsAll(IntStream.rangeClosed(1, parcels).mapToObj(n -> "RECORD_DELIVERY " + n).toList())
                    .hasSize(2 * parcels + 2)
                    .endsWith("RECORD_DELIVERY");
            IntStream.rangeClosed(1, parcels).forEach(n -> {
                assertThat(log).containsSubsequence("RECORD_DISPATCH " + n, "RECORD_DELIVERY " + n);
                assertThat(log).as("the money is collected with the last that leaves: seed %d", seed)
                        .containsSubsequence("RECORD_DISPATCH " + n, "CAPTURE_PAYMENT");
            });
        }
    }

    /** Each parcel's leaving and arrival, told twice; the confirmation somewhere in between, sometimes after a turn back. */
    private static List<String> play(int parcels, Random random) {
        var locations = IntStream.rangeClosed(1, parcels).mapToObj(n -> "place-" + n).toArray(String[]::new);
        var saga = SagaFixture.at(Step.SEND_CONFIRMATION, locations);
        var tellings = new ArrayList<Function<Saga, List<Action>>>();
        for (var location : locations) {
            Collections.addAll(tellings, it -> it.parcelLeft(location, "T-" + location),
                    it -> it.parcelArrived(location),
                    it -> it.parcelLeft(location, "T-" + location), it -> it.parcelArrived(location));
        }
        tellings.add(it -> it.deadlinePassed(new Awaited(Step.CREATE_SHIPMENT, 1)));
        Collections.shuffle(tellings, random);
        if (random.nextBoolean()) {
            saga.deadlinePassed(awaited(saga));
            saga.cancellationRefused();
        }
        int confirmed = random.nextInt(tellings.size() + 1);
        var log = new ArrayList<String>();
        for (int i = 0; i <= tellings.size(); i++) {
            if (i == confirmed) {
                saga.stepCompleted(Step.SEND_CONFIRMATION);
                log.addAll(words(saga.stepCompleted(Step.CONFIRM_ORDER)));
                assertThat(saga.state().status()).isEqualTo(Status.COMPLETED);
            }
            if (i < tellings.size()) {
                log.addAll(words(tellings.get(i).apply(saga)));
                saga = new Saga(saga.order(), saga.state(), SagaFixture.NOON);
            }
        }
        return log;
    }
}
