package dev.stoa.console.persistence;

import dev.stoa.console.domain.imports.Imports;
import dev.stoa.console.domain.imports.RowError;
import dev.stoa.kernel.Page;
import dev.stoa.kernel.PageRequest;
import dev.stoa.kernel.RequestRefused;
import dev.stoa.kernel.RequestRefused.FieldError;
import dev.stoa.kernel.RequestRefused.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is wrong with rows, in the order of rows. */
@Component
class ImportErrorTable {

    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,9})");

    private final JdbcClient database;

    ImportErrorTable(JdbcClient database) {
        this.database = database;
    }

    /** The errors of a row come one after the other. */
    void add(UUID importId, List<RowError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < errors.size(); i++) {
            numbers.add(i > 0 && errors.get(i - 1).row() == errors.get(i).row() ? numbers.get(i - 1) + 1 : 1);
        }
        database.sql("""
                with counted as (
                    update console.import set errors = errors + :count where id = :id
                    returning old.errors as before)
                insert into console.import_error (import_id, row, number, column_name, message)
                select :id, error.row, error.number, error.column_name, error.message
                from counted, unnest(:rows::bigint[], :numbers::integer[], :columns::text[], :messages::text[])
                     with ordinality as error (row, number, column_name, message, place)
                where counted.before + error.place <= :most
                """)
                .param("id", importId)
                .param("count", errors.size())
                .param("rows", errors.stream().map(RowError::row).toArray(Long[]::new))
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("columns", errors.stream().map(RowError::column).toArray(String[]::new))
                .param("messages", errors.stream().map(RowError::message).toArray(String[]::new))
                .param("most", Imports.MOST_ERRORS)
                .update();
    }

    Page<RowError> list(UUID importId, PageRequest page) {
        Place after = Place.of(page.after());
        List<Entry> found = database.sql("""
                select row, number, column_name, message from console.import_error
                where import_id = :id and (row, number) > (:row, :number)
                order by row, number limit :limit
                """)
                .param("id", importId)
                .param("row", after.row())
                .param("number", after.number())
                .param("limit", page.limit() + 1)
                .query((row, _) -> new Entry(row.getInt("number"), new RowError(row.getLong("row"),
                        row.getString("column_name"), row.getString("message"))))
                .list();
        return Page.of(found, page.limit(), last -> last.error().row() + "." + last.number()).map(Entry::error);
    }

    private record Entry(int number, RowError error) {}

    /** Where a page ends. */
    private record Place(long row, int number) {

        static Place of(@Nullable String cursor) {
            if (cursor == null) {
                return new Place(0, 0);
            }
            Matcher form = CURSOR.matcher(cursor);
            if (!form.matches()) {
                throw new RequestRefused(Kind.INVALID, "invalid_cursor", "This is no cursor of this list.",
                        List.of(new FieldError("after", "is no cursor of this list")));
            }
            return new Place(Long.parseLong(form.group(1)), Integer.parseInt(form.group(2)));
        }
    }
}
