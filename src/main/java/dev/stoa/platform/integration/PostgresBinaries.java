package dev.stoa.platform.integration;

import dev.stoa.platform.domain.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs, unpacked once from the archive on the class path and kept beside the data. The folder is named
 * after the archive's checksum, so a new version unpacks anew and an interrupted unpacking is never taken for a whole one.
 */
record PostgresBinaries(Path home) {

    static PostgresBinaries unpackedIn(Path folder) throws IOException {
        URL archive = archive();
        Path home = folder.resolve(fingerprint(archive));
        if (!Files.isDirectory(home)) {
            Path partial = Files.createDirectories(folder.resolve(home.getFileName() + ".partial"));
            FileSystemUtils.deleteRecursively(partial);
            unpack(archive, partial);
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(isWindows() ? name + ".exe" : name).toString();
    }

    static boolean isWindows() {
        return system().equals("windows");
    }

    /** By its name: looking through all that is on the class path would hold up the start. */
    private static URL archive() {
        String platform = system() + "-" + machine();
        URL found = PostgresBinaries.class.getResource("/postgres-" + platform + ".txz");
        if (found == null) {
            throw new CannotStart("This build does not contain PostgreSQL's programs for " + platform,
                    "Build it on this platform, or set SPRING_DATASOURCE_URL to a PostgreSQL of your own");
        }
        return found;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("windows") ? "windows" : name.contains("mac") ? "darwin" : "linux";
    }

    private static String machine() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    /** The checksum is read from the JAR's directory, which costs nothing. */
    private static String fingerprint(URL archive) throws IOException {
        var connection = archive.openConnection();
        String name = archive.getPath().replaceAll(".*/|\\.txz$", "");
        return connection instanceof JarURLConnection jar
                ? name + "-" + Long.toHexString(jar.getJarEntry().getCrc())
                : name + "-" + connection.getContentLengthLong();
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream(), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target.resolve(entry.getName()).normalize(), target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file, Path target) throws IOException {
        if (!file.startsWith(target)) {
            throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if ((entry.getMode() & 0100) != 0 && !isWindows()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
