package dev.stoa.console.domain.imports;

import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports whose upload is complete. What changes one takes the lease, and answers false when another instance has it. */
public interface Imports {

    /** So many errors of each import are kept and can be read; all are counted. */
    int MOST_ERRORS = 10_000;

    Optional<ProductImport> find(UUID id);

    /** The latest first. */
    Page<ProductImport> list(PageRequest page);

    /** By row. */
    Page<RowError> errors(UUID id, PageRequest page);

    /** The import that is next, unless somebody works on it. */
    Optional<ImportLease> claim(Duration length);

    ImportPosition position(UUID id);

    /** Lets others take it over, after a pause. */
    void release(ImportLease lease, Duration pause);

    /** Renews the lease, remembers the position and counts rows. */
    boolean advance(ImportLease lease, ImportPosition position, Progress progress, Duration length);

    boolean finish(ImportLease lease);

    boolean fail(ImportLease lease, String reason);

    /** Counts errors and keeps those for which there is room. */
    void addErrors(UUID id, List<RowError> errors);

    /** Rows that were read, applied or refused since the last time. */
    record Progress(long rows, long imported, long rejected) {}
}
