package dev.stoa.architecture.reading;

import dev.stoa.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables of a migrated database, by schema, which is a module's name. Partitions are their table's. */
final class TableReading {

    private TableReading() {}

    static Map<String, List<String>> bySchema() {
        Map<String, List<String>> tables = new TreeMap<>();
        try (var database = TestPostgres.migrated().connect();
                var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select nspname, nspname || '.' || relname
                        from pg_class join pg_namespace n on n.oid = relnamespace
                        where relkind in ('r', 'p') and not relispartition and nspname !~ '^pg_'
                          and nspname not in ('information_schema', 'public')
                        order by nspname collate "C", (relname collate "C")""")) {
            while (rows.next()) {
                tables.merge(rows.getString(1), List.of(rows.getString(2)),
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }
}
