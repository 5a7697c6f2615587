package dev.stoa.console.domain.imports;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Uploaded files, in chunks. */
public interface ImportFiles {

    /**
     * Begins an upload.
     *
     * @param batchRows how many rows will be read or applied at once
     * @param patience how long it may take until the next chunk comes
     */
    void begin(UUID importId, int batchRows, Duration patience);

    /** Adds a chunk. Throws {@link IllegalStateException} when the upload was given up meanwhile. */
    void append(UUID importId, long position, byte[] chunk, Duration patience);

    /** Makes it an import; false when the request has made one before. */
    boolean complete(UUID importId, UUID requestId, String contentHash, long sizeBytes);

    /** The import that a request has made before. */
    Optional<CompleteUpload> completedBy(UUID requestId);

    /** Takes away an upload that is not complete. */
    void discard(UUID importId);

    /** Takes away uploads whose next chunk did not come in time: whoever received them is gone. */
    int discardAbandoned();

    /** What the file has from a position to the end of a chunk; empty at its end. */
    byte[] contentFrom(UUID importId, long position);

    void dropContent(UUID importId);

    /** An import with the hash of its file. */
    record CompleteUpload(UUID importId, String contentHash) {}
}
