package dev.stoa.extraction.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that says how something is written. It is only rewritten when a run is asked to. */
public record GoldenFile(Path path) {

    /** {@code -Dstoa.golden.refresh} writes what is missing or has grown; what was written before is kept. */
    public static final String REFRESH = "stoa.golden.refresh";

    public static final Path ROOT = Path.of("src", "test", "resources", "golden");

    /** What a module stores for itself, apart from what it tells others. */
    public static final Path ROOT_OF_STORED = ROOT.resolveSibling("golden-stored");

    public static boolean isRefreshing() {
        return System.getProperty(REFRESH) != null;
    }

    public boolean exists() {
        return Files.exists(path);
    }

    public String read() {
        try {
            return Files.readString(path).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String text) {
        try {
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.toString().replace('\\', '/');
    }
}
