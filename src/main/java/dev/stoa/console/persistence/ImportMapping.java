package dev.stoa.console.persistence;

import dev.stoa.console.domain.imports.ImportPosition;
import dev.stoa.console.domain.imports.ImportState;
import dev.stoa.console.domain.imports.ProductImport;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code console.import}. */
final class ImportMapping {

    private ImportMapping() {}

    static ProductImport productImport(ResultSet row, int index) throws SQLException {
        return new ProductImport(row.getObject("id", UUID.class), state(row),
                Objects.requireNonNull(instant(row, "uploaded_at")), instant(row, "finished_at"),
                row.getLong("size_bytes"), row.getLong("read_bytes"), row.getLong("rows"), row.getLong("imported"),
                row.getLong("rejected"), row.getLong("errors"), row.getString("failure"));
    }

    static ImportPosition position(ResultSet row, int index) throws SQLException {
        return new ImportPosition(state(row), List.of((String[]) row.getArray("header").getArray()),
                row.getLong("read_bytes"), row.getLong("read_row"), row.getLong("applied_product"),
                row.getLong("applied_row"), row.getInt("batch_rows"));
    }

    static String word(ImportState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static ImportState state(ResultSet row) throws SQLException {
        return ImportState.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
