package dev.stoa.messaging.application.delivery;

import dev.stoa.messaging.application.MessagingSettings;
import dev.stoa.messaging.application.handling.Leases;
import dev.stoa.messaging.application.lanes.Lanes;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Everything that runs by itself, started and stopped together. */
@Component
public class DeliveryEngine {

    private static final int RENEWALS_PER_LEASE = 3;

    private final Schedule schedule;
    private final Pools pools;
    private final Lanes lanes;
    private final Batches batches;
    private final Worker worker;
    private final Leases leases;
    private final MessagingSettings settings;

    DeliveryEngine(Schedule schedule, Pools pools, Lanes lanes, Batches batches, Worker worker, Leases leases,
            MessagingSettings settings) {
        this.schedule = schedule;
        this.pools = pools;
        this.lanes = lanes;
        this.batches = batches;
        this.worker = worker;
        this.leases = leases;
        this.settings = settings;
    }

    public void start() {
        lanes.clear();
        batches.clear();
        pools.start();
        schedule.start();
        schedule.in(Duration.ZERO, worker::reportStrandedDeliveries);
        schedule.in(Duration.ZERO, worker::poll);
        // Not only when a listener runs: what found the queue full just after the last one began would wake nobody.
        schedule.every(settings.pollInterval(), worker::refill);
        schedule.every(settings.lease().dividedBy(RENEWALS_PER_LEASE), leases::renew);
    }

    /** Runs a task of the module beside, until the engine stops. */
    public void every(Duration interval, Runnable task) {
        schedule.every(interval, task);
    }

    /** Takes nothing more and waits, for a bounded time, for what runs; the rest stays in the table. */
    public void stop() {
        pools.stop();
        schedule.stop();
    }

    public boolean isRunning() {
        return pools.isRunning();
    }
}
