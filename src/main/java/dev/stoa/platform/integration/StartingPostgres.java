package dev.stoa.platform.integration;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The embedded database while it starts beside the application. Its directory is claimed before, so that a directory that
 * cannot be used is known at once.
 */
public final class StartingPostgres implements AutoCloseable {

    private final CompletableFuture<EmbeddedPostgres> server;

    private StartingPostgres(CompletableFuture<EmbeddedPostgres> server) {
        this.server = server;
    }

    public static StartingPostgres in(Path directory) {
        DataDirectory claimed = DataDirectory.claim(directory);
        CompletableFuture<EmbeddedPostgres> server = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("start-postgres").start(() -> {
            try {
                server.complete(EmbeddedPostgres.start(claimed, Durability.DURABLE));
            } catch (RuntimeException e) {
                server.completeExceptionally(e);
            }
        });
        return new StartingPostgres(server);
    }

    EmbeddedPostgres await() {
        return server.join();
    }

    @Override
    public void close() {
        try {
            server.join().close();
        } catch (CompletionException neverStarted) {
            // Said already, and there is nothing to end.
        }
    }
}
