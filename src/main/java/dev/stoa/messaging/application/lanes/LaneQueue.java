package dev.stoa.messaging.application.lanes;

import dev.stoa.messaging.domain.delivery.Delivery;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** One lane's deliveries in this process: the first runs. It is changed under its lane's lock only. */
final class LaneQueue {

    private final Deque<Delivery> deliveries = new ArrayDeque<>(2);
    private volatile boolean continuesInTable;
    private volatile boolean last = true;

    /** Takes one in, unless it is in already or would have to wait without room. */
    void join(Delivery delivery, boolean room) {
        continuesInTable |= delivery.fetched();
        boolean known = deliveries.stream().anyMatch(other -> other.id().equals(delivery.id()));
        if (!known && (room || deliveries.isEmpty())) {
            deliveries.add(delivery);
        } else if (!known) {
            continuesInTable = true;
        }
        last = deliveries.size() <= 1;
    }

    void leave() {
        deliveries.poll();
        last = deliveries.size() <= 1;
    }

    void leaveToSameMessage() {
        var gone = deliveries.poll();
        deliveries.removeIf(other -> gone != null && !other.messageId().equals(gone.messageId()));
        last = deliveries.size() <= 1;
    }

    List<Delivery> clear() {
        var left = List.copyOf(deliveries);
        deliveries.clear();
        return left;
    }

    Optional<Delivery> first() {
        return Optional.ofNullable(deliveries.peek());
    }

    boolean isEmpty() {
        return deliveries.isEmpty();
    }

    int waiting() {
        return Math.max(0, deliveries.size() - 1);
    }

    boolean continuesInTable() {
        return continuesInTable && last;
    }
}
