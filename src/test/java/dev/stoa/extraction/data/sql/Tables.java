package dev.stoa.extraction.data.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.ExplainStatement;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.execute.Execute;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.TableFunction;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.util.TablesNamesFinder;

/** The schemas of the tables and functions that a parsed statement names, and which of them it may change. */
final class Tables extends TablesNamesFinder<Void> {

    private final Set<String> written = new TreeSet<>();
    private final Set<String> called = new TreeSet<>();

    private Tables() {}

    static Footprint of(Statement statement) {
        if (statement instanceof Execute call) {
            Set<String> schema = Set.of(schemaOf(call.getName()));
            return new Footprint(schema, schema);
        }
        Tables tables = new Tables();
        Set<String> reached = new TreeSet<>();
        for (String table : new HashSet<>(tables.getTables(statement))) {
            String schema = schemaOf(table);
            if (!schema.isEmpty()) {
                reached.add(schema);
            }
        }
        reached.addAll(tables.called);
        reached.addAll(tables.written);
        tables.written.addAll(changesOnlyWhatItSays(statement) ? tables.called : reached);
        return new Footprint(reached, tables.written);
    }

    private static boolean changesOnlyWhatItSays(Statement statement) {
        return switch (statement) {
            case Select _,Insert _,Update _,Delete _,Merge _,ExplainStatement _ -> true;
            default -> false; // a truncate, or something else that reads nothing
        };
    }

    private static String schemaOf(String table) {
        String[] parts = table.replace("\"", "").toLowerCase(Locale.ROOT).split("\\.", -1);
        if (parts.length == 2) {
            return Set.of("pg_catalog", "information_schema").contains(parts[0]) ? "" : parts[0];
        }
        if (parts.length == 1 && parts[0].startsWith("pg_")) {
            return "";
        }
        throw new Unreadable("the table " + table + " has no schema", null);
    }

    @Override
    public <S> Void visit(Insert insert, S context) {
        writes(insert.getTable());
        return super.visit(insert, context);
    }

    @Override
    public <S> Void visit(Update update, S context) {
        writes(update.getTable());
        return super.visit(update, context);
    }

    @Override
    public <S> Void visit(Delete delete, S context) {
        writes(delete.getTable());
        return super.visit(delete, context);
    }

    @Override
    public <S> Void visit(Merge merge, S context) {
        writes(merge.getTable());
        return super.visit(merge, context);
    }

    @Override
    public <S> Void visit(Function function, S context) {
        calls(function);
        return super.visit(function, context);
    }

    @Override
    public <S> Void visit(TableFunction function, S context) {
        calls(function.getFunction());
        return super.visit(function, context);
    }

    private void writes(Table table) {
        written.add(schemaOf(table.getFullyQualifiedName()));
    }

    private void calls(Function function) {
        List<String> name = function.getMultipartName();
        if (name.size() > 1 && !name.getFirst().equalsIgnoreCase("pg_catalog")) {
            called.add(name.getFirst().replace("\"", "").toLowerCase(Locale.ROOT));
        }
    }
}
