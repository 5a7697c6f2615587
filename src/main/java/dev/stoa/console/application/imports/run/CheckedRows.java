package dev.stoa.console.application.imports.run;

import dev.stoa.console.domain.imports.ImportRow;
import dev.stoa.console.domain.imports.RowError;
import java.util.List;

/**
 * Rows after they were looked at.
 *
 * @param errors of all others, at least one for each
 * @param rejected how many others there are
 */
record CheckedRows(List<ImportRow> accepted, List<RowError> errors, int rejected) {

    int size() {
        return accepted.size() + rejected;
    }
}
