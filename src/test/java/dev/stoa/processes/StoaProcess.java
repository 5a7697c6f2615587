package dev.stoa.processes;

import dev.stoa.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Stoa in a process of its own, on a database that is given. Its main class prints {@code port 12345} when it serves and
 * takes one-line orders from its standard input; what it prints otherwise is kept and shown when something goes wrong.
 */
final class StoaProcess implements AutoCloseable {

    static final String USER = "staff";
    static final String PASSWORD = "open-sesame";

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final List<String> log = new ArrayList<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private StoaProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /** Settings of the JVM, which begin with {@code -X}, may be among those of Stoa. */
    static StoaProcess start(Class<?> main, TestDatabase database, String... settings) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Xshare:auto", "-Xmx384m"));
        command.addAll(Arrays.stream(settings).filter(setting -> setting.startsWith("-X")).toList());
        command.addAll(List.of("-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), main.getName(),
                "--server.port=0", "--stoa.demo.products=0", "--springdoc.api-docs.enabled=false",
                "--stoa.messaging.lease=4s", "--stoa.messaging.grace=3s"));
        command.addAll(Arrays.stream(settings).filter(setting -> !setting.startsWith("-X")).toList());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(new File("."));
        builder.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL", database.url(), "SPRING_DATASOURCE_USERNAME", database.username(),
                        "SPRING_DATASOURCE_PASSWORD", database.password(), "STOA_ADMIN_USER", USER,
                        "STOA_ADMIN_PASSWORD", PASSWORD));
        try {
            return new StoaProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it serves, or fails with what it printed. */
    URI address() {
        try {
            return URI.create("http://localhost:" + port.get(180, TimeUnit.SECONDS));
        } catch (Exception e) {
            throw new AssertionError("Stoa did not start:\n" + String.join("\n", log), e);
        }
    }

    void tell(String order) {
        try {
            process.getOutputStream().write((order + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines with this first word that it has printed since they were asked for last. */
    List<String> lines(String word) {
        var lines = new ArrayList<String>();
        said.drainTo(lines);
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .toList();
    }

    /** Whether it ends by itself in this time. */
    boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        expectEnd();
    }

    String log() {
        synchronized (log) {
            return String.join("\n", log);
        }
    }

    @Override
    public void close() {
        process.destroy();
        expectEnd();
    }

    private void expectEnd() {
        if (!endsWithin(Duration.ofSeconds(60))) {
            throw new AssertionError("Stoa goes on:\n" + log());
        }
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            hear("standard output was closed: " + e);
        }
        port.completeExceptionally(new IllegalStateException("it ended"));
    }

    private void hear(String line) {
        synchronized (log) {
            log.add(line);
        }
        said.add(line);
        if (line.startsWith("port ")) {
            port.complete(Integer.parseInt(line.substring(5)));
        }
    }
}
