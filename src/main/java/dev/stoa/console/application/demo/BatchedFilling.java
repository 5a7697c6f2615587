package dev.stoa.console.application.demo;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Fills the shop batch by batch: the first before all others and the last after them, so that these two tell whether a
 * filling was begun and whether it was completed. Those between are shared out among a few threads, because each transaction
 * spends some of its time waiting for the disk.
 */
@Component
class BatchedFilling {

    /** A large batch is cheaper: the search index takes in each word once a batch. A small one keeps all threads busy. */
    private static final int SMALLEST_BATCH = 250;
    private static final int LARGEST_BATCH = 1000;
    private static final int BATCHES_PER_THREAD = 4;
    private static final int THREADS = 6;

    private final DemoFilling filling;

    BatchedFilling(DemoFilling filling) {
        this.filling = filling;
    }

    /**
     * Puts the products with these numbers on sale.
     *
     * @param to exclusive
     * @param stopped asked before each batch
     */
    void fill(DemoShop shop, int from, int to, BooleanSupplier stopped) {
        FillingProgress progress = new FillingProgress(from, to);
        int batch = Math.clamp((to - from) / (THREADS * BATCHES_PER_THREAD), SMALLEST_BATCH, LARGEST_BATCH);
        int last = Math.max(from, to - batch);
        fill(shop, from, Math.min(from + batch, last), progress, stopped);
        fillBetween(shop, from + batch, last, batch, progress, stopped);
        fill(shop, last, to, progress, stopped);
    }

    private void fillBetween(DemoShop shop, int from, int to, int batch, FillingProgress progress,
            BooleanSupplier stopped) {
        AtomicInteger next = new AtomicInteger(from);
        Callable<Void> worker = () -> {
            for (int start = next.getAndAdd(batch); start < to; start = next.getAndAdd(batch)) {
                fill(shop, start, Math.min(start + batch, to), progress, stopped);
            }
            return null;
        };
        try (ExecutorService threads = Executors
                .newThreadPerTaskExecutor(Thread.ofVirtual().name("demo-", 1).factory())) {
            for (Future<Void> done : threads.invokeAll(IntStream.range(0, THREADS).mapToObj(_ -> worker).toList())) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A batch could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fill(DemoShop shop, int from, int to, FillingProgress progress, BooleanSupplier stopped) {
        if (from < to && !stopped.getAsBoolean()) {
            List<DemoProduct> batch = shop.products(from, to);
            filling.fill(batch);
            progress.add(batch.size());
        }
    }
}
