package dev.stoa.extraction.data.sql;

import dev.stoa.extraction.data.Modules;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;

/**
 * Says where a statement goes, or that it cannot tell: never that it goes nowhere because it was not understood. What the
 * parser found is compared with the schemas that the text names, because a finder of tables that forgets a clause says nothing.
 */
public final class SqlReader {

    private static final Pattern COMMENTS_AND_TEXTS = Pattern.compile("--[^\n]*|/\\*.*?\\*/|'(?:[^']|'')*'",
            Pattern.DOTALL);

    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.\"])\"?(\\w+)\"?\\s*\\.");

    private static final Pattern QUALIFIED_NAME = Pattern
            .compile("(?<![\\w.\"])(" + String.join("|", Modules.names()) + ")\\.([a-z_]\\w*)");

    /** What says something to the session and nothing to a table; alone, because what stands behind it is not read. */
    private static final Pattern OF_THE_SESSION = Pattern.compile(
            "(set (local |session )?[\\w.]+ ?(=|to) ?[^;]*|reset \\w+|show \\w+|vacuum( analyze)?|(commit|rollback|begin))",
            Pattern.CASE_INSENSITIVE);

    /** What tests do to tables beside reading and writing rows; each table is named with its schema. */
    private static final Pattern OF_TABLES = Pattern.compile(
            "(lock table|truncate( table)?|analyze|vacuum( \\([\\w, ]+\\)| analyze| full)?|refresh materialized view"
                    + "|(create|alter|drop) (table|index|view|trigger|function|sequence|schema|rule)|create( or replace)? function"
                    + "|reindex table|cluster) [^;]*",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Footprint> READ = new ConcurrentHashMap<>();

    private SqlReader() {}

    public static Footprint read(String sql) {
        return READ.computeIfAbsent(sql, SqlReader::readAnew);
    }

    private static Footprint readAnew(String sql) {
        String bare = COMMENTS_AND_TEXTS.matcher(sql)
                .replaceAll(found -> found.group().startsWith("'") ? " '' " : " ")
                .strip()
                .replaceAll("\\s+", " ");
        Set<String> named = schemasNamedIn(bare);
        if (OF_THE_SESSION.matcher(bare).matches()) {
            return Footprint.NONE;
        }
        if (OF_TABLES.matcher(bare).matches()) {
            if (!QUALIFIED.matcher(bare).find()) {
                throw new Unreadable("it is about tables and names no schema", null);
            }
            return new Footprint(named, named);
        }
        Footprint found = Footprint.NONE;
        try {
            for (Statement statement : CCJSqlParserUtil.parseStatements(forTheParser(bare))) {
                found = found.and(Tables.of(statement));
            }
        } catch (Unreadable e) {
            throw e;
        } catch (Exception e) {
            throw new Unreadable(
                    "the parser cannot read it: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
        if (!found.reached().containsAll(named)) {
            throw new Unreadable("it names " + named + ", but the parser found " + found.reached(), null);
        }
        return found;
    }

    /**
     * Turns what PostgreSQL reads and the parser does not into what means the same tables: words of its language that are names
     * here, a select of no columns, and {@code on conflict … do nothing}, which it takes for the condition of a join.
     */
    private static String forTheParser(String sql) {
        return QUALIFIED_NAME.matcher(sql)
                .replaceAll("$1.\"$2\"")
                .replaceAll("(?i)(?<![\\w\"])(number|errors)(?![\\w\"])", "\"$1\"")
                .replaceAll("(?i)\\bselect from\\b", "select 1 from")
                .replaceAll("(?i)\\bon conflict( ?\\([^()]*\\))? do nothing\\b", "");
    }

    private static Set<String> schemasNamedIn(String sql) {
        Set<String> schemas = new TreeSet<>();
        var names = QUALIFIED.matcher(sql);
        while (names.find()) {
            schemas.add(names.group(1).toLowerCase(Locale.ROOT));
        }
        schemas.retainAll(Modules.names());
        return schemas;
    }
}
