package dev.stoa.platform.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's own files. They appear at once and complete: made under another name and renamed at the end, so an
 * interrupted first start leaves nothing half done. Only password sign-in over the loopback interface is allowed.
 */
record PostgresCluster(Path directory, PostgresBinaries binaries) {

    static final String USER = "stoa";
    static final String DATABASE = "stoa";

    private static final String PASSWORD_FILE = "stoa.password";
    private static final String CLIENT_RULES = """
            # Written at each start. Passwords only, and from this machine only.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    /** The data directory. */
    Path folder() {
        return directory.resolveSibling(".").normalize();
    }

    void createIfAbsent() throws IOException, InterruptedException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path partial = Files.createTempDirectory(folder(), "postgres.partial-");
        Path password = Files.createTempFile(folder(), "postgres", ".password");
        try {
            Files.writeString(password, randomPassword());
            initialize(partial, password);
            Files.move(password, partial.resolve(PASSWORD_FILE));
            Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(password);
            FileSystemUtils.deleteRecursively(partial);
        }
    }

    private void initialize(Path target, Path password) throws IOException, InterruptedException {
        PostgresCommand.run(folder(), List.of(binaries.program("initdb"), "--pgdata=" + target, "--username=" + USER,
                "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8", "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8", "--locale=C", "--no-instructions"), "");
        // Without a server yet, so that a finished cluster always has its database.
        PostgresCommand.run(folder(),
                List.of(binaries.program("postgres"), "--single", "-D", target.toString(), "postgres"),
                "create database " + DATABASE + "\n");
    }

    void configure(int port, Durability durability) throws IOException {
        Map<String, String> settings = new TreeMap<>(durability.settings());
        settings.putAll(Map.of("listen_addresses", "127.0.0.1", "port", Integer.toString(port),
                "unix_socket_directories", "", "max_connections", durability == Durability.DURABLE ? "100" : "500"));
        settings.putAll(Map.of("shared_buffers", "128MB", "max_wal_size", "1GB", "timezone", "UTC"));
        settings.putAll(Map.of("logging_collector", "on", "log_directory", "log", "log_filename", "postgresql-%a.log",
                "log_truncate_on_rotation", "on", "log_rotation_age", "1d", "log_timezone", "UTC"));
        if (isLinux()) {
            // Not files in /dev/shm: a container may have no such place, or one of 64 MB.
            settings.put("dynamic_shared_memory_type", "sysv");
        }
        String lines = settings.entrySet()
                .stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .collect(Collectors.joining("", "# Written at each start.\n", ""));
        Files.writeString(directory.resolve("postgresql.conf"), lines);
        Files.writeString(directory.resolve("pg_hba.conf"), CLIENT_RULES);
    }

    String password() throws IOException {
        return Files.readString(directory.resolve(PASSWORD_FILE)).strip();
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
