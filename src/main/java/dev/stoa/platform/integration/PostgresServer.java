package dev.stoa.platform.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The server process of one cluster, known by the {@code postmaster.pid} that it keeps there. */
record PostgresServer(PostgresCluster cluster) {

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
     * Whether the process of {@code postmaster.pid} is a server of this very cluster: after a crash of the machine its
     * number may belong to anybody, who must not be signalled.
     */
    boolean isRunning() throws IOException {
        Path pidFile = cluster.directory().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::serves).isPresent();
    }

    private boolean serves(ProcessHandle process) {
        Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.isSameFile(workingDirectory, cluster.directory());
        } catch (IOException notOnThisSystem) {
            return process.info().commandLine().orElse("").contains(cluster.directory().toString());
        }
    }

    private void control(String action, String option) throws IOException, InterruptedException {
        PostgresCommand.run(List.of(cluster.binaries().program("pg_ctl"), action, option,
                "--pgdata=" + cluster.directory(), "--wait", "--timeout=60", "--silent"), "");
    }
}
