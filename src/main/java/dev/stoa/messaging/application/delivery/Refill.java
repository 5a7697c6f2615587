package dev.stoa.messaging.application.delivery;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Wakes the worker when a queue has run low and more is known to wait in the table. */
@Component
class Refill {

    private final Pools pools;
    private final Schedule schedule;
    private final ObjectProvider<Worker> worker;

    Refill(Pools pools, Schedule schedule, ObjectProvider<Worker> worker) {
        this.pools = pools;
        this.schedule = schedule;
        this.worker = worker;
    }

    void whenRoom() {
        for (var pool : pools.all()) {
            if (pool.asksForMore()) {
                schedule.in(Duration.ZERO, () -> worker.getObject().refill());
            }
        }
    }
}
