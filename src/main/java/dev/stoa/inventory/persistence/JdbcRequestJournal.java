package dev.stoa.inventory.persistence;

import dev.stoa.inventory.domain.change.RequestIdReused;
import dev.stoa.inventory.domain.change.RequestJournal;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The journal in PostgreSQL: whoever inserts the request's row does the work, a twin waits for that row. */
@Repository
class JdbcRequestJournal implements RequestJournal {

    private static final String CLAIM = """
            insert into inventory.request (request_id, kind, content) values (:request, :kind, :content::json)
            on conflict do nothing
            """;

    private static final String ANSWER = """
            select answer::text from inventory.request
            where request_id = :request and kind = :kind and content::text = :content
            """;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS) // what is compared is text
            .build();

    private final JdbcClient jdbc;

    JdbcRequestJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public <T> T once(UUID requestId, String kind, Object content, Class<T> answer, Supplier<T> work) {
        var words = JSON.writeValueAsString(content);
        if (statement(CLAIM, requestId, kind, words).update() == 1) {
            T done = work.get();
            jdbc.sql("update inventory.request set answer = :answer::json where request_id = :request")
                    .param("request", requestId)
                    .param("answer", JSON.writeValueAsString(done))
                    .update();
            return done;
        }
        return statement(ANSWER, requestId, kind, words).query(String.class)
                .optional()
                .map(stored -> JSON.readValue(stored, answer))
                .orElseThrow(RequestIdReused::new);
    }

    private JdbcClient.StatementSpec statement(String sql, UUID requestId, String kind, String content) {
        return jdbc.sql(sql).param("request", requestId).param("kind", kind).param("content", content);
    }
}
