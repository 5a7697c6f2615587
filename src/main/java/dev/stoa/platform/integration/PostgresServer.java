package dev.stoa.platform.integration;

import dev.stoa.platform.domain.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The server processes of one cluster; the first of them is named by the {@code postmaster.pid} that it keeps there. */
record PostgresServer(PostgresCluster cluster) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    void start() throws IOException, InterruptedException {
        control("start", "--log=" + cluster.directory().resolve("start.log"));
    }

    /** Fast: sessions are ended, open transactions are rolled back, everything committed is written. */
    void stop() throws IOException, InterruptedException {
        if (isRunning()) {
            control("stop", "--mode=fast");
        }
    }

    /**
     * Forgets a server that was killed. Its number may belong to anybody by now (as in a container that starts again), which
     * PostgreSQL takes for a living server. Not before the last of its processes is gone: two servers on the same files
     * would destroy them.
     */
    void clear() throws IOException, InterruptedException {
        if (Files.exists(pidFile()) && !isRunning() && canSeeWorkingDirectories()) {
            Instant end = Instant.now().plus(PATIENCE);
            while (ProcessHandle.allProcesses().anyMatch(this::serves)) {
                if (Instant.now().isAfter(end)) {
                    throw new CannotStart("Processes of an earlier PostgreSQL still work in " + cluster.directory(),
                            "End them, then start again");
                }
                Thread.sleep(100);
            }
            Files.deleteIfExists(pidFile());
        }
    }

    /** Whether the process of {@code postmaster.pid} is a server of this very cluster; anybody else must not be signalled. */
    boolean isRunning() throws IOException {
        if (!Files.exists(pidFile())) {
            return false;
        }
        List<String> lines = Files.readAllLines(pidFile());
        return !lines.isEmpty()
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::serves).isPresent();
    }

    private boolean serves(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            return canSeeWorkingDirectories()
                    ? Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), cluster.directory())
                    : process.info().commandLine().orElse("").contains(cluster.directory().toString());
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static boolean canSeeWorkingDirectories() {
        return Files.exists(Path.of("/proc/self/cwd"));
    }

    private Path pidFile() {
        return cluster.directory().resolve("postmaster.pid");
    }

    private void control(String action, String option) throws IOException, InterruptedException {
        PostgresCommand.run(cluster.folder(), List.of(cluster.binaries().program("pg_ctl"), action, option,
                "--pgdata=" + cluster.directory(), "--wait", "--timeout=60", "--silent"), "");
    }
}
