package dev.stoa.console.application.imports.run;

import dev.stoa.console.application.imports.file.ImportFile;
import dev.stoa.console.application.imports.file.RowDraft;
import dev.stoa.console.domain.imports.ImportFiles;
import dev.stoa.console.domain.imports.ImportLease;
import dev.stoa.console.domain.imports.ImportPosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Reads a stored file, checks its rows and stages those without mistakes. Nothing in the shop changes yet. */
@Component
class FileReading {

    private final ImportFiles files;
    private final RowChecking checking;
    private final ImportProgress progress;

    FileReading(ImportFiles files, RowChecking checking, ImportProgress progress) {
        this.files = files;
        this.checking = checking;
        this.progress = progress;
    }

    /** Answers how far it came: to the end, unless it was told to stop. */
    ImportPosition read(ImportLease lease, ImportPosition from, BooleanSupplier stopped) {
        ProgressReport report = new ProgressReport(lease.importId(), "read");
        try {
            ImportFile file = new ImportFile(new StoredContent(files, lease.importId(), from.bytes()), from);
            ImportPosition position = from;
            while (!stopped.getAsBoolean()) {
                List<RowDraft> drafts = file.next(from.batchRows());
                position = file.position(position);
                if (drafts.isEmpty()) {
                    position = position.allRead();
                    progress.allRead(lease, position);
                    return position;
                }
                progress.read(lease, position, checking.check(drafts));
                report.add(drafts.size());
            }
            return position;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
