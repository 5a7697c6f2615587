package dev.stoa.messaging.application.delivery;

import dev.stoa.messaging.application.listening.Listeners;
import dev.stoa.messaging.domain.delivery.Backlog;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds in the table what no instance has in memory: what found the queue full, what was left by an instance that is gone,
 * and what an unknown outcome left behind.
 */
@Component
class Worker {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final int BATCH = 500;

    private final Backlog backlog;
    private final Listeners listeners;
    private final Dispatcher dispatcher;
    private final Pools pools;

    Worker(Backlog backlog, Listeners listeners, Dispatcher dispatcher, Pools pools) {
        this.backlog = backlog;
        this.listeners = listeners;
        this.dispatcher = dispatcher;
        this.pools = pools;
    }

    /** A listener that was removed or renamed leaves deliveries that nobody takes, and that hold up their lanes. */
    void reportStrandedDeliveries() {
        var stranded = backlog.othersThan(listeners.ids());
        if (!stranded.isEmpty()) {
            log.warn("There are open deliveries to listeners that are not here: {}", stranded);
        }
    }

    /** Fetches a batch of what is due; after a full one it is woken again as soon as there is room. */
    synchronized void poll() {
        var hungry = hungryListeners();
        if (hungry.isEmpty()) {
            return;
        }
        var due = backlog.due(hungry, BATCH);
        if (due.size() == BATCH) {
            pools.all().forEach(DeliveryPool::expectMore);
        }
        due.forEach(dispatcher::dispatch);
    }

    /** Brings back what found a queue full, in the order in which it came, then what is due besides. */
    synchronized void refill() {
        for (var pool : pools.all()) {
            var ids = pool.takeOverflow(BATCH);
            if (!ids.isEmpty()) {
                pool.expectMore();
                backlog.untried(ids).forEach(dispatcher::dispatch);
            }
        }
        poll();
    }

    /** Listeners whose queue has room: what waits for slow errands must not fill the batch. */
    private Set<String> hungryListeners() {
        return listeners.all()
                .stream()
                .filter(listener -> pools.of(listener).isHungry())
                .map(listener -> listener.id())
                .collect(Collectors.toSet());
    }
}
