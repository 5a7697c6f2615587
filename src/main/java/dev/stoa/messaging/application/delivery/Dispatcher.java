package dev.stoa.messaging.application.delivery;

import dev.stoa.messaging.application.handling.Outcome;
import dev.stoa.messaging.application.handling.Runner;
import dev.stoa.messaging.application.listening.ListenerMethod;
import dev.stoa.messaging.application.listening.Listeners;
import dev.stoa.messaging.domain.delivery.Backlog;
import dev.stoa.messaging.domain.delivery.Delivery;
import dev.stoa.messaging.domain.delivery.Lane;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings deliveries to their listeners, one after another in each lane. All it knows is in memory and may be lost at any
 * moment: the table is the truth, and whatever is dropped here is found there.
 */
@Component
public class Dispatcher {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    /** How long to wait for a database that did not answer. */
    private static final Duration UNREACHABLE = Duration.ofSeconds(1);

    private final Listeners listeners;
    private final Backlog backlog;
    private final Runner runner;
    private final Pools pools;
    private final Lanes lanes;
    private final Refill refill;
    private final Schedule schedule;

    Dispatcher(Listeners listeners, Backlog backlog, Runner runner, Pools pools, Lanes lanes, Refill refill,
            Schedule schedule) {
        this.listeners = listeners;
        this.backlog = backlog;
        this.runner = runner;
        this.pools = pools;
        this.lanes = lanes;
        this.refill = refill;
        this.schedule = schedule;
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
        if (!pools.of(listener).offer(() -> run(delivery, listener))) {
            pools.of(listener).overflow(lanes.abandon(delivery.lane()));
        }
    }

    private void run(Delivery delivery, ListenerMethod listener) {
        refill.whenRoom();
        switch (runner.run(delivery, listener)) {
            case Outcome.Done _ -> done(delivery);
            case Outcome.Failed(Duration pause) -> {
                proceed(lanes.fail(delivery, pause));
                schedule.in(pause, () -> dispatch(delivery.again()));
            }
            case Outcome.Parked _ -> {
                proceed(lanes.fail(delivery, Duration.ZERO));
                lanes.free(delivery.lane());
                schedule.in(Duration.ZERO, () -> resume(delivery.lane())); // a compensation overtakes it
            }
            case Outcome.Unavailable _ -> {
                var pause = lanes.abandonToAnother(delivery);
                schedule.in(pause, () -> resume(delivery.lane()));
            }
            case Outcome.Unknown _ -> {
                lanes.abandon(delivery.lane());
                schedule.in(UNREACHABLE, () -> dispatch(delivery.again()));
            }
        }
    }

    private void done(Delivery delivery) {
        lanes.free(delivery.lane());
        try {
            // Looked up while the lane is still held, so that nothing overtakes what waited longest.
            if (lanes.continuesInTable(delivery.lane())) {
                resume(delivery.lane());
            }
        } catch (RuntimeException unreachable) {
            log.warn("What waits in {} could not be looked up; it is found later", delivery.lane(), unreachable);
        } finally {
            proceed(lanes.leave(delivery));
        }
    }

    private void proceed(Optional<Delivery> next) {
        next.ifPresent(this::submit);
    }
}
