package dev.stoa.extraction.data;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rows of all tables, the log included, but not the deliveries that are open. */
public record Snapshot(Map<String, List<String>> rows) {

    public static Snapshot of(Connection database) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : tables(database)) {
            rows.put(table, list(database, "select to_jsonb(t)::text from " + table + " t order by 1"));
        }
        return new Snapshot(rows);
    }

    /** What differs in the later one, a line for each table and row. */
    public List<String> differencesTo(Snapshot later) {
        List<String> differences = new ArrayList<>();
        later.rows.forEach((table, now) -> {
            List<String> before = rows.getOrDefault(table, List.of());
            without(now, before).forEach(row -> differences.add(table + " has now " + row));
            without(before, now).forEach(row -> differences.add(table + " had " + row));
        });
        return differences;
    }

    /** The same by table. */
    public Map<String, String> differencesByTableTo(Snapshot later) {
        return differencesTo(later).stream()
                .collect(groupingBy(difference -> difference.split(" ", 2)[0], TreeMap::new, joining("; ")));
    }

    /** The same as soon as anything differs, because a clock in a table goes on by itself. */
    public Map<String, String> differencesSoonIn(Connection database) {
        return await().until(() -> differencesByTableTo(Snapshot.of(database)), differences -> !differences.isEmpty());
    }

    public long count() {
        return rows.values().stream().mapToLong(List::size).sum();
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }

    private static List<String> tables(Connection database) throws SQLException {
        return list(database, """
                select format('%I.%I', nspname, relname)
                from pg_class join pg_namespace n on n.oid = relnamespace
                where relkind in ('r', 'p') and not relispartition and nspname !~ '^pg_'
                  and nspname not in ('information_schema', 'public')
                  and (nspname, relname) <> ('messaging', 'delivery') order by 1""");
    }

    private static List<String> list(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement(); var found = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        }
    }
}
