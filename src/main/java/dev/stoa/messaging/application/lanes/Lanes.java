package dev.stoa.messaging.application.lanes;

import dev.stoa.messaging.application.MessagingSettings;
import dev.stoa.messaging.domain.delivery.Delivery;
import dev.stoa.messaging.domain.delivery.Lane;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * The lanes that are busy in this process: the first delivery of each runs, the others wait behind it. This saves attempts
 * in vain; the order itself is guarded by the claim, for all instances.
 */
@Component
public class Lanes {

    private final Map<Lane, LaneQueue> busy = new ConcurrentHashMap<>();
    private final LaneBlocks blocks = new LaneBlocks();
    private final AtomicInteger waiting = new AtomicInteger();
    private final int capacity;

    Lanes(MessagingSettings settings) {
        this.capacity = settings.queueCapacity();
    }

    /** Whether the delivery is now the first of its lane, and so to be run; if not, it waits, here or in the table. */
    public boolean enter(Delivery delivery) {
        if (blocks.holdUp(delivery)) {
            return false;
        }
        var first = new AtomicReference<>(false);
        busy.compute(delivery.lane(), (_, known) -> {
            var queue = known == null ? new LaneQueue() : known;
            first.set(queue.isEmpty());
            counting(queue, () -> queue.join(delivery, waiting.get() < capacity));
            return queue;
        });
        return first.get();
    }

    /** Whether the running delivery is the last one here while others may wait in the table. */
    public boolean continuesInTable(Lane lane) {
        var queue = busy.get(lane);
        return queue != null && queue.continuesInTable();
    }

    /** The first delivery was handled: answers the next of its lane, which is now the first. */
    public Optional<Delivery> leave(Delivery done) {
        return change(done.lane(), LaneQueue::leave);
    }

    /** The first delivery failed: only others of the same message go on, what is behind them is left to the table. */
    public Optional<Delivery> fail(Delivery failed, Duration pause) {
        blocks.block(failed, pause);
        return change(failed.lane(), LaneQueue::leaveToSameMessage);
    }

    /** What held the lane up may be gone: others may enter again. */
    public void lift(Lane lane) {
        blocks.lift(lane);
    }

    /** The lane is known to be free, or empty. */
    public void free(Lane lane) {
        blocks.forget(lane);
    }

    /** Empties a lane and answers what was in it. */
    public List<Delivery> abandon(Lane lane) {
        var left = new AtomicReference<List<Delivery>>(List.of());
        blocks.lift(lane);
        change(lane, queue -> left.set(queue.clear()));
        return left.get();
    }

    /** Empties a lane on which another instance seems to work; answers how long to leave it alone. */
    public Duration abandonToAnother(Delivery delivery) {
        abandon(delivery.lane());
        return blocks.leaveToAnother(delivery);
    }

    /** Forgets all of them. */
    public void clear() {
        busy.clear();
        blocks.clear();
        waiting.set(0);
    }

    private Optional<Delivery> change(Lane lane, Consumer<LaneQueue> change) {
        var next = new AtomicReference<Optional<Delivery>>(Optional.empty());
        busy.computeIfPresent(lane, (_, queue) -> {
            counting(queue, () -> change.accept(queue));
            next.set(queue.first());
            return queue.isEmpty() ? null : queue;
        });
        return next.get();
    }

    private void counting(LaneQueue queue, Runnable change) {
        int before = queue.waiting();
        change.run();
        waiting.addAndGet(queue.waiting() - before);
    }
}
