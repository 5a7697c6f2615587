package dev.stoa.catalog.persistence;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A search in PostgreSQL's words ({@code tsquery}); what a product can be found by is said with {@code catalog.words}.
 *
 * @param called matches products that have all words in their name or category
 * @param mentioned matches the other products that have all words
 */
record SearchQuery(String called, String mentioned) {

    static SearchQuery of(List<String> words, @Nullable String category) {
        if (words.isEmpty()) {
            return new SearchQuery("", "");
        }
        String called = all(words, "=");
        String within = category == null ? "" : " & " + quoted("#" + category);
        return new SearchQuery(called + within, all(words, "") + " & !(" + called + ")" + within);
    }

    private static String all(List<String> words, String beginning) {
        return words.stream().map(word -> quoted(beginning + word)).collect(Collectors.joining(" & "));
    }

    private static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
