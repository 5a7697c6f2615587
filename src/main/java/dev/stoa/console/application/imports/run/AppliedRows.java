package dev.stoa.console.application.imports.run;

import dev.stoa.console.domain.imports.RowError;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of rows that were applied.
 *
 * @param errors of those that were rejected after all
 */
record AppliedRows(int imported, int rejected, List<RowError> errors) {

    AppliedRows plus(AppliedRows more) {
        List<RowError> all = new ArrayList<>(errors);
        all.addAll(more.errors);
        return new AppliedRows(imported + more.imported, rejected + more.rejected, all);
    }
}
