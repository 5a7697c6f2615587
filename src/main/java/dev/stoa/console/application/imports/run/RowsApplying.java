package dev.stoa.console.application.imports.run;

import dev.stoa.console.domain.imports.ImportLease;
import dev.stoa.console.domain.imports.ImportPosition;
import dev.stoa.console.domain.imports.ImportRow;
import dev.stoa.console.domain.imports.StagedRows;
import dev.stoa.console.domain.imports.StagedRows.StagedRow;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Brings staged rows into the shop, whole products at a time. */
@Component
class RowsApplying {

    private final StagedRows staged;
    private final BatchApplying batches;
    private final ImportProgress progress;

    RowsApplying(StagedRows staged, BatchApplying batches, ImportProgress progress) {
        this.staged = staged;
        this.batches = batches;
        this.progress = progress;
    }

    /** Applies all that is left, unless it is told to stop. */
    void apply(ImportLease lease, ImportPosition from, BooleanSupplier stopped) {
        ProgressReport report = new ProgressReport(lease.importId(), "applied");
        ImportPosition position = from;
        while (!stopped.getAsBoolean()) {
            List<StagedRow> next = wholeProducts(
                    staged.next(lease.importId(), position, from.batchRows() + 1), from.batchRows());
            if (next.isEmpty()) {
                progress.finish(lease);
                return;
            }
            List<ImportRow> rows = next.stream().map(StagedRow::row).toList();
            position = position.appliedUpTo(next.getLast());
            progress.applied(lease, position, batches.apply(lease.importId(), rows));
            report.add(rows.size());
        }
    }

    /** Leaves the last product to the next batch when a part of it may be missing; one that fills a batch is divided. */
    private List<StagedRow> wholeProducts(List<StagedRow> rows, int most) {
        if (rows.size() <= most) {
            return rows;
        }
        long last = rows.getLast().product();
        List<StagedRow> whole = rows.stream().takeWhile(row -> row.product() != last).toList();
        return whole.isEmpty() ? rows.subList(0, most) : whole;
    }
}
