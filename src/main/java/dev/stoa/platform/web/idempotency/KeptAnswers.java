package dev.stoa.platform.web.idempotency;

import dev.stoa.kernel.Ids;
import dev.stoa.platform.ContentHash;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of claims and answers. Each method is one statement and commits by itself: no request holds a row lock. */
@Repository
class KeptAnswers {

    /** After this a claim without an answer is taken for the remains of a dead process. */
    static final Duration LEASE = Duration.ofSeconds(60);
    static final Duration KEPT_FOR = Duration.ofHours(25);

    /** What stands under a key. */
    record Entry(boolean sameRequest, @Nullable KeptAnswer answer) {}

    private final JdbcClient database;
    private final JsonMapper json;

    KeptAnswers(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The claim, when nobody holds one, or when the one that is held has lapsed and was for the same request. */
    Optional<UUID> claim(RequestIdentity request) {
        return database.sql("""
                insert into platform.idempotent_answer as held (id, fingerprint, claim)
                values (:id, :fingerprint, :claim)
                on conflict (id) do update set claim = excluded.claim, claimed_at = now()
                where held.status is null and held.fingerprint = excluded.fingerprint
                  and held.claimed_at < now() - :lease * interval '1 second'
                returning claim""")
                .param("id", bytes(request.scopedKey()))
                .param("fingerprint", bytes(request.fingerprint()))
                .param("claim", Ids.next())
                .param("lease", LEASE.toSeconds())
                .query(UUID.class)
                .optional();
    }

    Optional<Entry> find(RequestIdentity request) {
        return database.sql("""
                select fingerprint = :fingerprint as same, status, headers::text as headers, body
                from platform.idempotent_answer where id = :id""")
                .param("id", bytes(request.scopedKey()))
                .param("fingerprint", bytes(request.fingerprint()))
                .query((row, number) -> new Entry(row.getBoolean("same"),
                        row.getString("headers") == null
                                ? null
                                : new KeptAnswer(row.getInt("status"), headers(row.getString("headers")),
                                        row.getString("body"))))
                .optional();
    }

    void keep(RequestIdentity request, UUID claim, KeptAnswer answer) {
        database.sql("""
                update platform.idempotent_answer set status = :status, headers = :headers::jsonb, body = :body
                where id = :id and claim = :claim""")
                .param("status", answer.status())
                .param("headers", json.writeValueAsString(answer.headers()))
                .param("body", answer.body())
                .param("id", bytes(request.scopedKey()))
                .param("claim", claim)
                .update();
    }

    void giveUp(RequestIdentity request, UUID claim) {
        database.sql("delete from platform.idempotent_answer where id = :id and claim = :claim")
                .param("id", bytes(request.scopedKey()))
                .param("claim", claim)
                .update();
    }

    int purge() {
        return database
                .sql("delete from platform.idempotent_answer where claimed_at < now() - :hours * interval '1 hour'")
                .param("hours", KEPT_FOR.toHours())
                .update();
    }

    private Map<String, String> headers(String text) {
        return json.readValue(text, new TypeReference<>() {
        });
    }

    private static byte[] bytes(ContentHash hash) {
        return HexFormat.of().parseHex(hash.hex());
    }
}
