package dev.stoa.messaging.application.delivery;

import dev.stoa.messaging.application.MessagingSettings;
import dev.stoa.messaging.domain.delivery.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;

/**
 * Deliveries whose listener lets them share a transaction, by listener, while they wait for a thread. Each brings one turn
 * into the pool's queue; the first turn takes what has gathered, and finds only itself when there is little to do.
 */
@Component
class Batches {

    private final Map<String, Queue<Delivery>> waiting = new ConcurrentHashMap<>();
    private final int most;

    Batches(MessagingSettings settings) {
        this.most = settings.mostPerTransaction();
    }

    void add(Delivery delivery) {
        of(delivery.listener()).add(delivery);
    }

    /** Whether it was still there. */
    boolean remove(Delivery delivery) {
        return of(delivery.listener()).remove(delivery);
    }

    /** The next of a listener, of as many lanes; none when an earlier turn has taken them. */
    List<Delivery> next(String listener) {
        var queue = of(listener);
        var batch = new ArrayList<Delivery>();
        for (var next = queue.poll(); next != null; next = batch.size() < most ? queue.poll() : null) {
            batch.add(next);
        }
        return batch;
    }

    void clear() {
        waiting.clear();
    }

    private Queue<Delivery> of(String listener) {
        return waiting.computeIfAbsent(listener, _ -> new ConcurrentLinkedQueue<>());
    }
}
