package dev.stoa.console.domain.imports;

import java.util.List;
import java.util.UUID;

/** Rows that were read and wait to be applied. */
public interface StagedRows {

    void add(UUID importId, List<ImportRow> rows);

    /** The next rows behind a position: product by product in the order of their first rows, and each in the order of its rows. */
    List<StagedRow> next(UUID importId, ImportPosition position, int limit);

    void drop(UUID importId);

    /**
     * A row with its place in the order.
     *
     * @param product number of the first row of its product
     */
    record StagedRow(long product, ImportRow row) {}
}
