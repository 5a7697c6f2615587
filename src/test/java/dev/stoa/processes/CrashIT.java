package dev.stoa.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.architecture.adr.Enforces;
import dev.stoa.testing.TestDatabase;
import dev.stoa.testing.TestPostgres;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Ends a real process right before and right after each commit and each outside call of the order path, starts it again,
 * and lays the books of every order side by side. The borders are those that a recorded run crossed.
 *
 * <p>One death serves several orders: each is stopped at a border of its own, and when all stand at theirs the process
 * halts. The journeys are made side by side, each with a process and a database of its own: an order that survived waits
 * for leases to end more than it computes.
 */
@Enforces(13)
class CrashIT {

    private static final Duration WITHIN = Duration.ofMinutes(2);
    /** How many orders stand at a border when the process ends: each holds a thread and a connection. Before and
     * after are not mixed: a thread that stands before a commit may be the only one that could come after it. */
    private static final int ORDERS_PER_DEATH = 24;

    private final TestDatabase database = TestPostgres.migrated();
    private StoaProcess stoa = start();

    @AfterEach
    void end() {
        stoa.kill();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void anOrderThatIsDeliveredSurvivesADeathAtEveryBorder() {
        survivesADeathAtEveryBorder(Journey.DELIVERED);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void anOrderInTwoParcelsSurvivesADeathAtEveryBorder() {
        survivesADeathAtEveryBorder(Journey.DELIVERED_IN_TWO_PARCELS);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void anOrderInTwoParcelsThatIsRefusedSurvivesADeathAtEveryBorder() {
        survivesADeathAtEveryBorder(Journey.REFUSED_IN_TWO_PARCELS);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void anOrderThatIsRefusedByTheCarrierSurvivesADeathAtEveryBorder() {
        survivesADeathAtEveryBorder(Journey.REFUSED_BY_THE_CARRIER);
    }

    private void survivesADeathAtEveryBorder(Journey journey) {
        var borders = bordersOf(journey);
        assertThat(borders).as("borders of the order path").hasSizeGreaterThan(40);
        diesAt(journey, borders.stream().filter(border -> border.startsWith("before ")).toList());
        diesAt(journey, borders.stream().filter(border -> border.startsWith("after ")).toList());
    }

    private void diesAt(Journey journey, List<String> borders) {
        for (int from = 0; from < borders.size(); from += ORDERS_PER_DEATH) {
            dieAt(journey, borders.subList(from, Math.min(from + ORDERS_PER_DEATH, borders.size())));
        }
    }

    /** The borders that one order crosses and an idle process does not. */
    private Set<String> bordersOf(Journey journey) {
        var idle = recordedWhile(() -> await().pollDelay(Duration.ofSeconds(3)).until(() -> true));
        var travelers = new Travelers(journey, 1, stoa.address());
        var borders = recordedWhile(() -> {
            travelers.setOut();
            travelers.arrive(WITHIN);
        });
        borders.removeAll(idle);
        travelers.expectBooksInOrder();
        return borders;
    }

    private Set<String> recordedWhile(Runnable action) {
        stoa.lines("crossed");
        stoa.tell("record");
        action.run();
        stoa.tell("rest");
        return new LinkedHashSet<>(stoa.lines("crossed"));
    }

    private void dieAt(Journey journey, List<String> borders) {
        var travelers = new Travelers(journey, borders.size(), stoa.address());
        stoa.tell("arm " + String.join("|", borders));
        travelers.setOut();
        assertThat(stoa.endsWithin(WITHIN))
                .as(() -> "never crossed " + missing(borders) + " of " + borders + "\n" + stoa.log())
                .isTrue();

        stoa = start();
        travelers.goOnAt(stoa.address());
        travelers.arrive(WITHIN);
        travelers.expectBooksInOrder();
    }

    private List<String> missing(List<String> borders) {
        var frozen = stoa.lines("frozen");
        return borders.stream().filter(border -> !frozen.contains(border)).toList();
    }

    private StoaProcess start() {
        // No shared transactions: two orders must not stand at one border.
        return StoaProcess.start(WatchedStoa.class, database, "--stoa.messaging.listener-threads=32",
                "--stoa.messaging.most-per-transaction=1",
                "--spring.datasource.hikari.maximum-pool-size=64");
    }
}
