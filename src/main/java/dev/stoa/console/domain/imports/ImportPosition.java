package dev.stoa.console.domain.imports;

import dev.stoa.console.domain.imports.StagedRows.StagedRow;
import java.util.List;

/**
 * Where an import goes on.
 *
 * @param header the columns; empty as long as the header was not read
 * @param bytes of the file that were read
 * @param row number of the last row that was read
 * @param product number of the first row of the product that was applied last
 * @param productRow number of its row that was applied last
 * @param batchRows how many rows are read or applied at once; it never changes, for a batch that is applied again must be
 *         the same one
 */
public record ImportPosition(ImportState state, List<String> header, long bytes, long row, long product,
        long productRow, int batchRows) {

    public ImportPosition {
        header = List.copyOf(header);
    }

    public ImportPosition readUpTo(List<String> headerOfTheFile, long nextByte, long lastRow) {
        return new ImportPosition(state, headerOfTheFile, nextByte, lastRow, product, productRow, batchRows);
    }

    public ImportPosition allRead() {
        return new ImportPosition(ImportState.APPLYING, header, bytes, row, product, productRow, batchRows);
    }

    public ImportPosition appliedUpTo(StagedRow last) {
        return new ImportPosition(state, header, bytes, row, last.product(), last.row().number(),
                batchRows);
    }
}
