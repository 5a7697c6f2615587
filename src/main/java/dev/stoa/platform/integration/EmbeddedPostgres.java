package dev.stoa.platform.integration;

import dev.stoa.platform.domain.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL of our own on a data directory of our own, from {@link #start} to {@link #close}. A server that was left
 * behind by a killed process is ended cleanly first, which loses nothing: then the settings are always this version's and
 * no session of the dead process still holds a lock.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final DataDirectory directory;
    private final PostgresServer server;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(DataDirectory directory, PostgresServer server, int port) {
        this.directory = directory;
        this.server = server;
        this.port = port;
    }

    public static EmbeddedPostgres start(Path dataDirectory, Durability durability) {
        return start(DataDirectory.claim(dataDirectory), durability);
    }

    static EmbeddedPostgres start(DataDirectory directory, Durability durability) {
        try {
            PostgresBinaries binaries = PostgresBinaries.unpackedIn(directory.resolve("postgres-programs"));
            PostgresCluster cluster = new PostgresCluster(directory.resolve("postgres"), binaries);
            PostgresServer server = new PostgresServer(cluster);
            cluster.createIfAbsent();
            server.stop();
            server.clear();
            int port = freePort();
            cluster.configure(port, durability);
            server.start();
            return new EmbeddedPostgres(directory, server, port);
        } catch (IOException e) {
            directory.close();
            throw new CannotStart("The embedded PostgreSQL cannot start (" + e + ")",
                    "Mend that, or set SPRING_DATASOURCE_URL to a PostgreSQL of your own", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            directory.close();
            throw new IllegalStateException("Interrupted while PostgreSQL was starting", e);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** The database of the shop. */
    public String jdbcUrl() {
        return jdbcUrl(PostgresCluster.DATABASE);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String username() {
        return PostgresCluster.USER;
    }

    public String password() {
        try {
            return server.cluster().password();
        } catch (IOException e) {
            throw new CannotStart("The password of the embedded PostgreSQL cannot be read (" + e + ")",
                    "Make the data directory readable for this user", e);
        }
    }

    @Override
    public void close() {
        // Later, the directory may belong to another process.
        if (closed.getAndSet(true)) {
            return;
        }
        try (directory) {
            server.stop();
        } catch (IOException e) {
            throw new CannotStart("The embedded PostgreSQL did not stop (" + e + ")",
                    "The next start ends it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
