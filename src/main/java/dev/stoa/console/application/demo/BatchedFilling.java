package dev.stoa.console.application.demo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Fills the shop batch by batch, in order. While one batch is published, prices and stock of the next are written: the
 * database has processors of its own, and each transaction spends some of its time waiting for the disk.
 */
@Component
class BatchedFilling {

    private static final int BATCH = 250;

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
        try (var ahead = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("demo-prices").factory())) {
            Future<List<DemoProduct>> next = ahead.submit(() -> prepared(shop, from, to));
            for (int start = from; start < to && !stopped.getAsBoolean(); start += BATCH) {
                List<DemoProduct> batch = next.get();
                int after = start + BATCH;
                next = ahead.submit(() -> prepared(shop, after, to));
                filling.publish(batch);
                progress.reached(Math.min(after, to));
            }
            next.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Prices and stock could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<DemoProduct> prepared(DemoShop shop, int start, int to) {
        return start < to ? filling.prepare(shop.products(start, Math.min(start + BATCH, to))) : List.of();
    }
}
