package dev.stoa.messaging.application.delivery;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What is to happen later in this process. Nothing depends on it: what it drops, being full or stopped, is found in the
 * table.
 */
@Component
class Schedule {

    private static final Logger log = LoggerFactory.getLogger(Schedule.class);
    private static final int THREADS = 2;
    private static final int MOST = 10_000;

    private volatile @Nullable ScheduledThreadPoolExecutor executor;

    void start() {
        executor = new ScheduledThreadPoolExecutor(THREADS,
                Thread.ofPlatform().daemon().name("stoa-messaging-", 1).factory(), (_, _) -> {});
    }

    void stop() {
        var running = executor;
        executor = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    void in(Duration delay, Runnable task) {
        var running = executor;
        if (running != null && running.getQueue().size() < MOST) {
            var _ = running.schedule(guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void every(Duration interval, Runnable task) {
        var running = executor;
        if (running != null) {
            var _ = running.scheduleWithFixedDelay(guarded(task), interval.toMillis(), interval.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException failure) {
                if (executor != null) {
                    log.warn("A task of the delivery engine failed; it comes again", failure);
                }
            }
        };
    }
}
