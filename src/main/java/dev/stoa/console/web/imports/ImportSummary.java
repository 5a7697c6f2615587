package dev.stoa.console.web.imports;

import dev.stoa.console.domain.imports.ProductImport;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import in a list. */
record ImportSummary(UUID id, String state, Instant uploadedAt, @Nullable Instant finishedAt, long rows, long imported,
        long rejected) {

    static ImportSummary of(ProductImport it) {
        return new ImportSummary(it.id(), ImportWords.state(it.state()), it.uploadedAt(), it.finishedAt(), it.rows(),
                it.imported(), it.rejected());
    }
}
