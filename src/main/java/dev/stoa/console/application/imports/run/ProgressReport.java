package dev.stoa.console.application.imports.run;

import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log now and then how far an import is. */
final class ProgressReport {

    private static final Logger log = LoggerFactory.getLogger(ProgressReport.class);
    private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

    private final UUID importId;
    private final String verb;
    private long rows;
    private long last = System.nanoTime();

    /**
     * Begins a report.
     *
     * @param verb what is done to the rows, in the past tense
     */
    ProgressReport(UUID importId, String verb) {
        this.importId = importId;
        this.verb = verb;
    }

    void add(int moreRows) {
        rows += moreRows;
        long now = System.nanoTime();
        if (now - last > INTERVAL) {
            last = now;
            log.info("Import {}: {} more rows {}", importId, rows, verb);
            rows = 0;
        }
    }
}
