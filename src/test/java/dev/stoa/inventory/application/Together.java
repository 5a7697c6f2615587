package dev.stoa.inventory.application;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs many at the same moment. */
final class Together {

    private Together() {}

    /** Starts all at once and answers their results; the first failure fails it. */
    static <T> List<T> run(int times, IntFunction<T> work) {
        var start = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, times).mapToObj(i -> executor.submit(() -> {
                start.await();
                return work.apply(i);
            })).toList();
            start.countDown();
            return running.stream().map(Together::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
