package dev.stoa.catalog.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms in which the words of a text are found, as PostgreSQL makes them: the same for ever, so they are remembered. */
@Component
class SearchWords {

    /** Nobody types more; a longer text is cut. */
    private static final int MAX_TEXT = 200;

    private final JdbcClient database;
    private final Cache<String, List<String>> known = Caffeine.newBuilder().maximumSize(10_000).build();

    SearchWords(JdbcClient database) {
        this.database = database;
    }

    /** Empty where a text has only words that say nothing, such as "the". */
    List<String> of(String text) {
        String storable = StorableText.of(text.substring(0, Math.min(MAX_TEXT, text.length())));
        return known.get(storable, this::read);
    }

    private List<String> read(String text) {
        return database.sql("select unnest(tsvector_to_array(to_tsvector('english', ?)))")
                .param(text)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
