package dev.stoa.console.persistence;

import dev.stoa.console.domain.imports.ImportLease;
import dev.stoa.console.domain.imports.ImportPosition;
import dev.stoa.console.domain.imports.Imports;
import dev.stoa.console.domain.imports.ProductImport;
import dev.stoa.console.domain.imports.RowError;
import dev.stoa.kernel.Ids;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Imports in PostgreSQL. The lease is compared in each statement that writes, so a stale one changes nothing. */
@Repository
class JdbcImports implements Imports {

    private final JdbcClient database;
    private final ImportErrorTable errors;

    JdbcImports(JdbcClient database, ImportErrorTable errors) {
        this.database = database;
        this.errors = errors;
    }

    @Override
    public Optional<ProductImport> find(UUID id) {
        return database.sql("select * from console.import where id = :id and state <> 'uploading'")
                .param("id", id)
                .query(ImportMapping::productImport)
                .optional();
    }

    @Override
    public Page<ProductImport> list(PageRequest page) {
        UUID after = page.afterId();
        List<ProductImport> found = database.sql("""
                select * from console.import where state <> 'uploading' and id < :after order by id desc limit :limit
                """)
                .param("after", after == null ? new UUID(-1, -1) : after)
                .param("limit", page.limit() + 1)
                .query(ImportMapping::productImport)
                .list();
        return Page.of(found, page.limit(), last -> last.id().toString());
    }

    @Override
    public Page<RowError> errors(UUID id, PageRequest page) {
        return errors.list(id, page);
    }

    /** The first in the queue or none: a later one does not overtake it while somebody works on it. */
    @Override
    public Optional<ImportLease> claim(Duration length) {
        UUID token = Ids.next();
        return database.sql("""
                update console.import
                set lease_token = :token, lease_until = clock_timestamp() + :millis * interval '1 millisecond',
                    attempts = attempts + 1
                where id = (select id from console.import where state in ('reading', 'applying')
                            order by uploaded_at, id limit 1)
                  and state in ('reading', 'applying') and (lease_until is null or lease_until < clock_timestamp())
                returning id, attempts
                """)
                .param("token", token)
                .param("millis", length.toMillis())
                .query((row, _) -> new ImportLease(row.getObject("id", UUID.class), token, row.getInt("attempts")))
                .optional();
    }

    @Override
    public ImportPosition position(UUID id) {
        return database.sql("select * from console.import where id = :id")
                .param("id", id)
                .query(ImportMapping::position)
                .single();
    }

    @Override
    public void release(ImportLease lease, Duration pause) {
        held(lease, "lease_token = null, lease_until = clock_timestamp() + :millis * interval '1 millisecond'")
                .param("millis", pause.toMillis())
                .update();
    }

    @Override
    public boolean advance(ImportLease lease, ImportPosition position, Progress progress, Duration length) {
        return held(lease, """
                lease_until = clock_timestamp() + :millis * interval '1 millisecond', attempts = 0, state = :state,
                header = :header, read_bytes = :bytes, read_row = :row, applied_product = :product,
                applied_row = :productRow, rows = rows + :rows, imported = imported + :imported,
                rejected = rejected + :rejected""")
                .param("millis", length.toMillis())
                .param("state", ImportMapping.word(position.state()))
                .param("header", position.header().toArray(String[]::new))
                .param("bytes", position.bytes())
                .param("row", position.row())
                .param("product", position.product())
                .param("productRow", position.productRow())
                .param("rows", progress.rows())
                .param("imported", progress.imported())
                .param("rejected", progress.rejected())
                .update() == 1;
    }

    @Override
    public boolean finish(ImportLease lease) {
        return held(lease, "state = 'done', finished_at = clock_timestamp(), lease_token = null, lease_until = null")
                .update() == 1;
    }

    @Override
    public boolean fail(ImportLease lease, String reason) {
        return held(lease, """
                state = 'failed', failure = :reason, finished_at = clock_timestamp(), lease_token = null,
                lease_until = null""").param("reason", reason).update() == 1;
    }

    @Override
    public void addErrors(UUID id, List<RowError> more) {
        errors.add(id, more);
    }

    private StatementSpec held(ImportLease lease, String changes) {
        return database.sql("update console.import set " + changes + " where id = :id and lease_token = :token")
                .param("id", lease.importId())
                .param("token", lease.token());
    }
}
