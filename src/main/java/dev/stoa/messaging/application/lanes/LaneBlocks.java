package dev.stoa.messaging.application.lanes;

import dev.stoa.messaging.domain.delivery.Delivery;
import dev.stoa.messaging.domain.delivery.Lane;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Lanes that are known to be held up, and for how long nothing of them is attempted: it would be in vain. */
final class LaneBlocks {

    private static final long SHORTEST_PAUSE = 10;
    private static final long LONGEST_PAUSE = 1000;
    private static final int MOST_DOUBLINGS = 10;

    private final Map<Lane, Block> blocks = new ConcurrentHashMap<>();
    private final Map<Lane, Integer> attemptsInVain = new ConcurrentHashMap<>();

    /** Other deliveries of the same message are not held up: they do not wait for each other. */
    boolean holdUp(Delivery delivery) {
        var block = blocks.get(delivery.lane());
        return block != null && !block.messageId.equals(delivery.messageId()) && System.nanoTime() - block.until < 0;
    }

    void block(Delivery delivery, Duration pause) {
        blocks.put(delivery.lane(), new Block(delivery.messageId(), System.nanoTime() + pause.toNanos()));
    }

    /** Another instance seems to work on the lane: leaves it alone for a time that grows with each attempt in vain. */
    Duration leaveToAnother(Delivery delivery) {
        int attempts = attemptsInVain.merge(delivery.lane(), 1, Integer::sum);
        var pause = Duration.ofMillis(Math.min(LONGEST_PAUSE, SHORTEST_PAUSE << Math.min(attempts, MOST_DOUBLINGS)));
        block(delivery, pause);
        return pause;
    }

    void lift(Lane lane) {
        blocks.remove(lane);
    }

    /** The lane is free, or empty. */
    void forget(Lane lane) {
        blocks.remove(lane);
        attemptsInVain.remove(lane);
    }

    void clear() {
        blocks.clear();
        attemptsInVain.clear();
    }

    private record Block(UUID messageId, long until) {}
}
