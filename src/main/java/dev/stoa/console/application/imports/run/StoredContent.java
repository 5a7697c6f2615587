package dev.stoa.console.application.imports.run;

import dev.stoa.console.domain.imports.ImportFiles;
import java.io.InputStream;
import java.util.UUID;

/** A stored file as a stream, of which one chunk at a time is in memory. */
final class StoredContent extends InputStream {

    private final ImportFiles files;
    private final UUID importId;
    private long position;
    private byte[] chunk = {};
    private int next;

    StoredContent(ImportFiles files, UUID importId, long position) {
        this.files = files;
        this.importId = importId;
        this.position = position;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : chunk[next++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - next);
        System.arraycopy(chunk, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean isAtEnd() {
        if (next == chunk.length) {
            position += chunk.length;
            chunk = files.contentFrom(importId, position);
            next = 0;
        }
        return chunk.length == 0;
    }
}
