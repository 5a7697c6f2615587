package dev.stoa.platform.integration;

import dev.stoa.platform.domain.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The directory of this instance, claimed by a lock of the operating system. The lock ends with the process whatever
 * ends it, so what is found behind a free lock is a leftover and what is found behind a held one is alive.
 */
final class DataDirectory implements AutoCloseable {

    private static final String LOCK_FILE = "stoa.lock";

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    static DataDirectory claim(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            return new DataDirectory(path.toRealPath(), lock(path.resolve(LOCK_FILE)));
        } catch (IOException e) {
            throw new CannotStart("The data directory " + path + " cannot be written (" + e + ")",
                    "Make it writable for this user, or choose another one with --stoa.data-dir=…", e);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock file is never deleted: a deleted one could be locked by two processes, each holding another file. */
    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel
                .open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            String owner = Files.readString(file).strip();
            channel.close();
            throw inUse(file.getParent(), owner);
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static CannotStart inUse(@Nullable Path directory, String owner) {
        return new CannotStart(
                "The data directory " + directory + " is in use by a running Stoa (process " + owner + ")",
                "Stop that one, or choose another directory with --stoa.data-dir=…");
    }
}
