package dev.stoa.messaging.application.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;

/** The ids of deliveries that found the queue full, oldest first. Beyond its bound they are found in the table by time. */
final class Overflow {

    private static final int MOST = 100_000;

    private final Queue<UUID> ids = new ArrayDeque<>();

    synchronized void add(UUID id) {
        if (ids.size() < MOST) {
            ids.add(id);
        }
    }

    synchronized boolean isEmpty() {
        return ids.isEmpty();
    }

    synchronized List<UUID> take(int most) {
        var taken = new ArrayList<UUID>(Math.min(most, ids.size()));
        while (taken.size() < most && !ids.isEmpty()) {
            taken.add(ids.remove());
        }
        return taken;
    }
}
