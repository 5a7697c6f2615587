package dev.stoa.console.application.imports.file;

import dev.stoa.catalog.ProductRevision;
import dev.stoa.console.domain.imports.RowError;
import dev.stoa.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as far as it could be read, before others have looked at it.
 *
 * @param product null when the row has no values to speak of
 * @param price null when it cannot be read
 * @param errors that were met in reading
 */
public record RowDraft(
        long number, @Nullable ProductRevision product, @Nullable Money price, @Nullable Integer stock,
        List<RowError> errors) {

    public RowDraft {
        errors = List.copyOf(errors);
    }

    static RowDraft unreadable(long number, @Nullable String column, String message) {
        return new RowDraft(number, null, null, null, List.of(new RowError(number, column, message)));
    }
}
