package dev.stoa.console.web.imports;

import dev.stoa.console.domain.imports.ProductImport;
import dev.stoa.console.domain.imports.RowError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as staff see it. */
@Schema(name = "StaffImport")
record ImportView(
        UUID id,
        @Schema(allowableValues = {
                "running", "done", "failed"}) String state,
        @Schema(description = "reading: nothing in the shop has changed yet; applying: it is changing; null when it has ended") @Nullable String phase,
        Instant uploadedAt, @Nullable Instant finishedAt,
        @Schema(description = "Of the file") long sizeBytes, long readBytes,
        @Schema(description = "Read so far, without header and blank ones; in the end imported + rejected") long rows,
        long imported, long rejected,
        @Schema(description = "How many errors were found; the first 10,000 can be read") long errorCount,
        @Schema(description = "The first 100 by row; further ones under errors") List<RowError> errors,
        @Schema(description = "Why it failed") @Nullable String failure){

    static ImportView of(ProductImport it, List<RowError> errors) {
        return new ImportView(it.id(), ImportWords.state(it.state()), ImportWords.phase(it.state()), it.uploadedAt(),
                it.finishedAt(), it.sizeBytes(), it.readBytes(), it.rows(), it.imported(), it.rejected(), it.errors(),
                errors, it.failure());
    }
}
