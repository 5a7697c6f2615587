package dev.stoa.messaging.application.delivery;

import dev.stoa.messaging.application.handling.Runner;
import dev.stoa.messaging.application.lanes.Lanes;
import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.application.listening.Listeners;
import dev.stoa.messaging.domain.delivery.Backlog;
import dev.stoa.messaging.domain.delivery.Delivery;
import dev.stoa.messaging.domain.delivery.Lane;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Brings deliveries to their listeners, one after another in each lane. All it knows is in memory and may be lost at any
 * moment: the table is the truth, and whatever is dropped here is found there.
 */
@Component
public class Dispatcher {

    private final Listeners listeners;
    private final Backlog backlog;
    private final Runner runner;
    private final Pools pools;
    private final Batches batches;
    private final Lanes lanes;
    private final Aftermath aftermath;
    private final Refill refill;

    Dispatcher(Listeners listeners, Backlog backlog, Runner runner, Pools pools, Batches batches, Lanes lanes,
            Aftermath aftermath, Refill refill) {
        this.listeners = listeners;
        this.backlog = backlog;
        this.runner = runner;
        this.pools = pools;
        this.batches = batches;
        this.lanes = lanes;
        this.aftermath = aftermath;
        this.refill = refill;
    }

    /** Takes a committed delivery. */
    public void dispatch(Delivery delivery) {
        var listener = listeners.find(delivery.listener());
        if (!pools.isRunning() || listener.isEmpty()) {
            return;
        }
        var pool = pools.of(listener.get());
        if (pool.overflows(delivery)) {
            pool.overflow(List.of(delivery));
        } else if (lanes.enter(delivery)) {
            submit(delivery);
        }
    }

    /** Looks for what is first in a lane, after something in its way has gone. */
    public void resume(Lane lane) {
        lanes.lift(lane);
        var first = backlog.firstIn(lane, listeners.ids());
        if (first.isEmpty()) {
            lanes.free(lane);
        }
        first.forEach(this::dispatch);
    }

    private void submit(Delivery delivery) {
        var listener = listeners.find(delivery.listener()).orElseThrow();
        if (!(listener.batched() ? joinsBatch(delivery, listener) : startsAlone(delivery, listener))) {
            pools.of(listener).overflow(lanes.abandon(delivery.lane()));
        }
    }

    private boolean startsAlone(Delivery delivery, ListenerMethod listener) {
        return pools.of(listener).offer(() -> run(List.of(delivery), listener));
    }

    private boolean joinsBatch(Delivery delivery, ListenerMethod listener) {
        batches.add(delivery);
        return pools.of(listener).offer(() -> run(batches.next(listener.id()), listener)) || !batches.remove(delivery);
    }

    private void run(List<Delivery> deliveries, ListenerMethod listener) {
        refill.whenRoom();
        var outcomes = runner.run(deliveries, listener);
        for (int n = 0; n < outcomes.size(); n++) {
            aftermath.of(outcomes.get(n), deliveries.get(n), this).ifPresent(this::submit);
        }
    }
}
