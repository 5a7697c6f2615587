package dev.stoa.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * So many people who share a pile of work.
 *
 * @param progress hears what is done, now and then
 */
public record Crew(int people, Consumer<String> progress) {

    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(5);

    /** Does the work in about the order given; the first failure ends it. */
    public <T> void each(String what, Collection<T> pile, Consumer<T> work) {
        var left = new ConcurrentLinkedQueue<>(pile);
        var done = new AtomicInteger();
        var lastNews = new AtomicReference<>(Instant.now());
        Callable<Void> person = () -> {
            for (var piece = left.poll(); piece != null; piece = left.poll()) {
                perform(work, piece, left);
                int count = done.incrementAndGet();
                if (count == pile.size() || isTime(lastNews)) {
                    progress.accept("%s: %,d of %,d".formatted(what, count, pile.size()));
                }
            }
            return null;
        };
        try (var pool = Executors.newFixedThreadPool(people)) {
            for (var outcome : pool.invokeAll(Collections.nCopies(people, person))) {
                outcome.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(what + " failed: " + e.getCause(), e);
        }
    }

    private static boolean isTime(AtomicReference<Instant> lastNews) {
        var last = lastNews.get();
        var now = Instant.now();
        return last.plus(BETWEEN_NEWS).isBefore(now) && lastNews.compareAndSet(last, now);
    }

    private static <T> void perform(Consumer<T> work, T piece, ConcurrentLinkedQueue<T> left) {
        try {
            work.accept(piece);
        } catch (RuntimeException | AssertionError e) {
            left.clear();
            throw e;
        }
    }

    static <T> Collector<T, ?, ArrayList<T>> toArrayList() {
        return Collectors.toCollection(ArrayList::new);
    }
}
