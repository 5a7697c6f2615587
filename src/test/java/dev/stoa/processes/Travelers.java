package dev.stoa.processes;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A group of orders on their way at the same time, each with a SKU and a cart of its own. */
final class Travelers {

    private final List<Traveler> travelers;
    private List<CompletableFuture<Void>> ways = List.of();

    Travelers(Journey journey, int count, URI address) {
        travelers = Stream.generate(() -> new Traveler(journey, address)).limit(count).toList();
    }

    void setOut() {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        ways = travelers.stream().map(traveler -> CompletableFuture.runAsync(traveler::travel, threads)).toList();
    }

    void goOnAt(URI address) {
        travelers.forEach(traveler -> traveler.goOnAt(address));
    }

    void arrive(Duration within) {
        CompletableFuture.allOf(ways.toArray(CompletableFuture[]::new))
                .orTimeout(within.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    void expectBooksInOrder() {
        travelers.forEach(Traveler::expectBooksInOrder);
    }
}
