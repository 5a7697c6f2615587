package dev.stoa.console.application.imports.run;

import dev.stoa.console.domain.imports.ImportLease;
import dev.stoa.console.domain.imports.ImportPosition;
import dev.stoa.console.domain.imports.ImportState;
import dev.stoa.console.domain.imports.Imports;
import dev.stoa.console.domain.imports.UnusableFile;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes an import from where it is to its end. */
@Component
public class ImportRun {

    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);
    /** An import that failed so often without getting on would hold up all others for ever. */
    private static final int MOST_ATTEMPTS = 5;

    private final Imports imports;
    private final FileReading reading;
    private final RowsApplying applying;
    private final ImportProgress progress;

    ImportRun(Imports imports, FileReading reading, RowsApplying applying, ImportProgress progress) {
        this.imports = imports;
        this.reading = reading;
        this.applying = applying;
        this.progress = progress;
    }

    public void work(ImportLease lease, BooleanSupplier stopped) {
        if (lease.attempts() > MOST_ATTEMPTS) {
            progress.fail(lease, "It went wrong " + MOST_ATTEMPTS + " times; the log of the server says why",
                    List.of());
            return;
        }
        try {
            ImportPosition position = imports.position(lease.importId());
            if (position.state() == ImportState.READING) {
                position = reading.read(lease, position, stopped);
            }
            if (position.state() == ImportState.APPLYING) {
                applying.apply(lease, position, stopped);
            }
            report(lease);
        } catch (UnusableFile unusable) {
            progress.fail(lease, unusable.reason(), unusable.errors());
            report(lease);
        }
    }

    private void report(ImportLease lease) {
        imports.find(lease.importId())
                .ifPresent(it -> log.info("Import {} is {}: of {} rows {} imported, {} rejected", it.id(),
                        it.state().name().toLowerCase(Locale.ROOT),
                        it.rows(), it.imported(), it.rejected()));
    }
}
