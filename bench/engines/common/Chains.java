package bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Runs rounds as it is told on its input: a closed loop, 8 publishers, 200 chains open at most. */
public class Chains {

    private static final int PUBLISHERS = 8;
    private static final int OPEN = 200;

    private final Semaphore open = new Semaphore(OPEN);
    private volatile CountDownLatch left = new CountDownLatch(0);

    void finished() {
        open.release();
        left.countDown();
    }

    /** @param place publishes the first message of a chain, in a transaction */
    void serve(Consumer<UUID> place) throws IOException, InterruptedException {
        System.out.println("bench ready");
        var orders = new BufferedReader(new InputStreamReader(System.in));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            System.out.println("bench done " + round(Integer.parseInt(order), place));
        }
        Runtime.getRuntime().halt(0);
    }

    private long round(int chains, Consumer<UUID> place) throws InterruptedException {
        left = new CountDownLatch(chains);
        var unplaced = new AtomicInteger(chains);
        long start = System.nanoTime();
        try (var publishers = Executors.newFixedThreadPool(PUBLISHERS)) {
            for (int publisher = 0; publisher < PUBLISHERS; publisher++) {
                publishers.execute(() -> {
                    while (unplaced.getAndDecrement() > 0) {
                        open.acquireUninterruptibly();
                        place.accept(UUID.randomUUID());
                    }
                });
            }
        }
        left.await();
        return System.nanoTime() - start;
    }
}
