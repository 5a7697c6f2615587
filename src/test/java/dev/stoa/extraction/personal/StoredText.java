package dev.stoa.extraction.personal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table in a schema, as text. */
public final class StoredText {

    private final JdbcClient database;
    private final String schema;

    public StoredText(JdbcClient database, String schema) {
        this.database = database;
        this.schema = schema;
    }

    /** Where one of the strings stands between no other letters or digits, in any case; a sentence per row. */
    public List<String> rowsWith(Collection<String> strings) {
        return tables().stream()
                .flatMap(table -> database.sql("select to_jsonb(t)::text from %s.%s t".formatted(schema, table))
                        .query((row, _) -> String.valueOf(row.getString(1)))
                        .list()
                        .stream()
                        .flatMap(row -> strings.stream()
                                .filter(string -> contains(row, string))
                                .map(string -> "%s.%s holds \"%s\": %s".formatted(schema, table, string, row))))
                .toList();
    }

    private List<String> tables() {
        return database.sql("""
                select quote_ident(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = ? and c.relkind in ('r', 'p') and not c.relispartition order by 1""")
                .param(schema)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static boolean contains(String row, String string) {
        return Pattern.compile("(?<![a-z0-9])" + Pattern.quote(string.toLowerCase(Locale.ROOT)) + "(?![a-z0-9])")
                .matcher(row.toLowerCase(Locale.ROOT))
                .find();
    }
}
