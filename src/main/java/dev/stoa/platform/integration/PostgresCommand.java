package dev.stoa.platform.integration;

import dev.stoa.platform.domain.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one of PostgreSQL's programs to its end. They refuse to run as root; on Linux they then run in a user namespace
 * of their own, in which the same user is nobody, so the files keep their owner and no other account is needed.
 */
final class PostgresCommand {

    private static final int TIMEOUT_SECONDS = 120;

    private PostgresCommand() {}

    /**
     * @param folder where it keeps what the program says; the data directory, because nothing else need be writable
     */
    static void run(Path folder, List<String> command, String input) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "postgres-", ".out");
        try {
            // Output goes to a file: a server that is started would keep a pipe open for ever.
            Process process = new ProcessBuilder(asOrdinaryUser(command)).redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
                stdin.write(input);
            }
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                throw failed(command, "no end after " + TIMEOUT_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw failed(command, Files.readString(output).strip());
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static CannotStart failed(List<String> command, String why) {
        return new CannotStart(
                "The embedded PostgreSQL failed: " + Path.of(command.getFirst()).getFileName() + " said: "
                        + why.replaceAll("\\s*\\R\\s*", " | "),
                "See log/ in its data directory, or set SPRING_DATASOURCE_URL to a PostgreSQL of your own");
    }

    private static List<String> asOrdinaryUser(List<String> command) throws IOException {
        if (!isRootOnLinux()) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "--user"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean isRootOnLinux() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) && Files.getAttribute(self, "unix:uid") instanceof Integer uid && uid == 0;
    }
}
