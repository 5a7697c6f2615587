package dev.stoa.console.application.demo;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how far the demo shop is, every few seconds and at the end. */
final class FillingProgress {

    private static final Logger log = LoggerFactory.getLogger(FillingProgress.class);
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final int from;
    private final int to;
    private final long begun = System.nanoTime();
    private long told = begun;
    private int reached;

    FillingProgress(int from, int to) {
        this.from = from;
        this.to = to;
        this.reached = from;
    }

    /** May be called by several threads. */
    synchronized void add(int products) {
        long now = System.nanoTime();
        reached += products;
        if (reached == to || now - told >= PAUSE) {
            told = now;
            log.info("The demo shop has {} of {} products ({} per second)", reached, to,
                    (reached - from) * 1_000_000_000L / Math.max(1, now - begun));
        }
    }
}
