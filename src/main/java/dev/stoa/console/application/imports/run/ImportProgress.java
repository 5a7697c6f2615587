package dev.stoa.console.application.imports.run;

import dev.stoa.console.application.imports.ImportSettings;
import dev.stoa.console.domain.imports.ImportFiles;
import dev.stoa.console.domain.imports.ImportLease;
import dev.stoa.console.domain.imports.ImportPosition;
import dev.stoa.console.domain.imports.Imports;
import dev.stoa.console.domain.imports.Imports.Progress;
import dev.stoa.console.domain.imports.RowError;
import dev.stoa.console.domain.imports.StagedRows;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an import, each one transaction. Throws {@link LeaseLost}, and then writes nothing. */
@Component
class ImportProgress {

    private final Imports imports;
    private final ImportFiles files;
    private final StagedRows rows;
    private final ImportSettings settings;

    ImportProgress(Imports imports, ImportFiles files, StagedRows rows, ImportSettings settings) {
        this.imports = imports;
        this.files = files;
        this.rows = rows;
        this.settings = settings;
    }

    @Transactional
    public void read(ImportLease lease, ImportPosition position, CheckedRows read) {
        advance(lease, position, new Progress(read.size(), 0, read.rejected()));
        rows.add(lease.importId(), read.accepted());
        imports.addErrors(lease.importId(), read.errors());
    }

    @Transactional
    public void allRead(ImportLease lease, ImportPosition position) {
        advance(lease, position, new Progress(0, 0, 0));
        files.dropContent(lease.importId());
    }

    @Transactional
    public void applied(ImportLease lease, ImportPosition position, AppliedRows applied) {
        advance(lease, position, new Progress(0, applied.imported(), applied.rejected()));
        imports.addErrors(lease.importId(), applied.errors());
    }

    @Transactional
    public void finish(ImportLease lease) {
        require(imports.finish(lease));
        rows.drop(lease.importId());
    }

    @Transactional
    public void fail(ImportLease lease, String reason, List<RowError> errors) {
        require(imports.fail(lease, reason));
        imports.addErrors(lease.importId(), errors);
        files.dropContent(lease.importId());
        rows.drop(lease.importId());
    }

    private void advance(ImportLease lease, ImportPosition position, Progress progress) {
        require(imports.advance(lease, position, progress, settings.lease()));
    }

    private static void require(boolean leaseHeld) {
        if (!leaseHeld) {
            throw new LeaseLost();
        }
    }
}
