package dev.stoa.messaging.application.delivery;

import dev.stoa.messaging.domain.delivery.Delivery;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A bounded number of threads before a bounded queue, and the ids of what found it full. */
final class DeliveryPool {

    private static final int FEW = 64;

    private final int few;
    private final ThreadPoolExecutor executor;
    private final Overflow overflow = new Overflow();
    private final AtomicBoolean more = new AtomicBoolean();

    DeliveryPool(int threads, int capacity, ThreadFactory factory) {
        few = Math.min(FEW, capacity / 2);
        executor = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(capacity),
                factory);
        executor.setRejectedExecutionHandler((_, _) -> {
            throw new Full();
        });
    }

    /** Whether there was room. */
    boolean offer(Runnable task) {
        try {
            executor.execute(task);
            return true;
        } catch (Full _) {
            return false;
        }
    }

    /** Whether a delivery that was not here before has to queue up behind others that found no room. */
    boolean overflows(Delivery delivery) {
        return !delivery.fetched() && !overflow.isEmpty();
    }

    void overflow(Collection<Delivery> deliveries) {
        deliveries.forEach(delivery -> overflow.add(delivery.id()));
        more.set(true);
    }

    /** What has waited longest, if there is room for it by now; if not, it is asked for again. */
    List<UUID> takeOverflow(int most) {
        if (!isHungry()) {
            expectMore();
            return List.of();
        }
        return overflow.take(most);
    }

    /** Remembers that there is more in the table than was fetched. */
    void expectMore() {
        more.set(true);
    }

    /** Whether there is room for the more that was left: answers true once. */
    boolean asksForMore() {
        return more.get() && isHungry() && more.compareAndSet(true, false);
    }

    boolean isHungry() {
        return !executor.isShutdown() && depth() <= few;
    }

    int depth() {
        return executor.getQueue().size();
    }

    /** Takes nothing more, forgets what has not begun, and waits for what runs; after the timeout that is interrupted. */
    void stop(Duration timeout) {
        executor.shutdown();
        executor.getQueue().clear();
        try {
            if (!executor.awaitTermination(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException _) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Full() {
            super(null, null, false, false);
        }
    }
}
