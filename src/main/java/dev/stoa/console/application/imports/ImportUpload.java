package dev.stoa.console.application.imports;

import dev.stoa.console.domain.imports.ImportFiles;
import dev.stoa.console.domain.imports.ImportFiles.CompleteUpload;
import dev.stoa.kernel.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Receives files, of which it never holds more than a chunk. A file becomes an import when all of it is here; an upload
 * that breaks off leaves nothing.
 */
@Service
public class ImportUpload {

    private static final int CHUNK = 256 * 1024;

    private final ImportFiles files;
    private final ImportWorker worker;
    private final ImportSettings settings;

    ImportUpload(ImportFiles files, ImportWorker worker, ImportSettings settings) {
        this.files = files;
        this.worker = worker;
        this.settings = settings;
    }

    /** Receives a file. The same request with the same file is answered with the import that it made the first time. */
    public Receipt receive(UUID requestId, InputStream file) {
        UUID id = Ids.next();
        files.begin(id, settings.batchRows(), settings.uploadPatience());
        boolean kept = false;
        try {
            MessageDigest hash = sha256();
            long size = store(id, file, hash);
            String hex = HexFormat.of().formatHex(hash.digest());
            kept = files.complete(id, requestId, hex, size);
            return kept ? begun(id) : repeated(requestId, hex);
        } catch (IOException brokenOff) {
            throw UploadRefused.brokenOff();
        } finally {
            if (!kept) {
                files.discard(id);
            }
        }
    }

    /** Refuses a file that says itself that it is too large. Whoever sends it regardless is heard out, so that he hears too. */
    public void refuseLarger(long announcedBytes, boolean isWaitingForLeave, InputStream file) {
        if (announcedBytes > settings.maxSize().toBytes()) {
            if (!isWaitingForLeave) {
                pass(file);
            }
            throw UploadRefused.tooLarge(settings.maxSize());
        }
    }

    private long store(UUID id, InputStream file, MessageDigest hash) throws IOException {
        long size = 0;
        for (byte[] chunk = file.readNBytes(CHUNK); chunk.length > 0; chunk = file.readNBytes(CHUNK)) {
            if (size + chunk.length > settings.maxSize().toBytes()) {
                pass(file);
                throw UploadRefused.tooLarge(settings.maxSize());
            }
            files.append(id, size, chunk, settings.uploadPatience());
            hash.update(chunk);
            size += chunk.length;
        }
        return size;
    }

    private Receipt begun(UUID id) {
        worker.wake();
        return new Receipt(id, false);
    }

    private Receipt repeated(UUID requestId, String hash) {
        CompleteUpload earlier = files.completedBy(requestId).orElseThrow();
        if (!earlier.contentHash().equals(hash)) {
            throw UploadRefused.otherFile();
        }
        return new Receipt(earlier.importId(), true);
    }

    /** Most clients do not listen before they have sent all; up to a limit they are left to finish. */
    private void pass(InputStream file) {
        byte[] buffer = new byte[CHUNK];
        try {
            for (long left = settings.maxSize().toBytes(); left > 0;) {
                int read = file.read(buffer);
                left = read < 0 ? 0 : left - read;
            }
        } catch (IOException gone) {
            // Then nobody is there to be told.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * What became of an upload.
     *
     * @param replayed whether the import was made by an earlier try
     */
    public record Receipt(UUID importId, boolean replayed) {}
}
