package dev.stoa.console.domain.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import and its progress.
 *
 * @param rows that were read so far, without the header and blank ones; in the end {@code imported + rejected}
 * @param errors how many were found, of which the first {@value Imports#MOST_ERRORS} can be read
 * @param failure why it failed, in words; null unless it did
 */
public record ProductImport(
        UUID id, ImportState state, Instant uploadedAt, @Nullable Instant finishedAt, long sizeBytes, long readBytes,
        long rows, long imported, long rejected, long errors, @Nullable String failure) {}
