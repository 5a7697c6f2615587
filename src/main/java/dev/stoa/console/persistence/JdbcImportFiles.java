package dev.stoa.console.persistence;

import dev.stoa.console.domain.imports.ImportFiles;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploaded files in PostgreSQL. Each method is one statement and commits by itself: an upload holds no transaction. */
@Repository
class JdbcImportFiles implements ImportFiles {

    private final JdbcClient database;

    JdbcImportFiles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void begin(UUID importId, int batchRows, Duration patience) {
        database.sql("""
                insert into console.import (id, state, batch_rows, lease_until)
                values (:id, 'uploading', :batchRows, clock_timestamp() + :millis * interval '1 millisecond')
                """)
                .param("id", importId)
                .param("batchRows", batchRows)
                .param("millis", patience.toMillis())
                .update();
    }

    @Override
    public void append(UUID importId, long position, byte[] chunk, Duration patience) {
        int appended = database.sql("""
                with upload as (
                    update console.import set lease_until = clock_timestamp() + :millis * interval '1 millisecond'
                    where id = :id and state = 'uploading' returning id)
                insert into console.import_chunk (import_id, position, content)
                select id, :position, :content from upload
                """)
                .param("id", importId)
                .param("millis", patience.toMillis())
                .param("position", position)
                .param("content", chunk)
                .update();
        if (appended == 0) {
            throw new IllegalStateException("The upload " + importId + " was given up");
        }
    }

    @Override
    public boolean complete(UUID importId, UUID requestId, String contentHash, long sizeBytes) {
        try {
            return database.sql("""
                    update console.import
                    set state = 'reading', request_id = :request, content_hash = :hash, size_bytes = :size,
                        uploaded_at = clock_timestamp(), lease_until = null
                    where id = :id and state = 'uploading'
                    """)
                    .param("id", importId)
                    .param("request", requestId)
                    .param("hash", contentHash)
                    .param("size", sizeBytes)
                    .update() == 1;
        } catch (DuplicateKeyException repeated) {
            return false;
        }
    }

    @Override
    public Optional<CompleteUpload> completedBy(UUID requestId) {
        return database.sql("select id, content_hash from console.import where request_id = :request")
                .param("request", requestId)
                .query((row, _) -> new CompleteUpload(row.getObject("id", UUID.class), row.getString("content_hash")))
                .optional();
    }

    @Override
    public void discard(UUID importId) {
        database.sql("delete from console.import where id = :id and state = 'uploading'")
                .param("id", importId)
                .update();
    }

    @Override
    public int discardAbandoned() {
        return database.sql("""
                delete from console.import where state = 'uploading' and lease_until < clock_timestamp()
                """).update();
    }

    /** A chunk is stored in pieces and not compressed, so a part of it is read without the rest. */
    @Override
    public byte[] contentFrom(UUID importId, long position) {
        return database.sql("""
                select substr(content, (:position - position + 1)::integer)
                from (select position, content from console.import_chunk
                      where import_id = :id and position <= :position
                      order by position desc limit 1) as chunk
                where :position - position < octet_length(content)
                """)
                .param("id", importId)
                .param("position", position)
                .query(byte[].class)
                .optional()
                .orElse(new byte[0]);
    }

    @Override
    public void dropContent(UUID importId) {
        database.sql("delete from console.import_chunk where import_id = :id").param("id", importId).update();
    }
}
