package dev.stoa.console.application.imports.file;

import static dev.stoa.console.application.ProductToLaunch.MOST_STOCK;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.stoa.catalog.ProductRevision;
import dev.stoa.console.application.ProductLaunch;
import dev.stoa.console.domain.imports.ImportColumn;
import dev.stoa.console.domain.imports.ImportHeader;
import dev.stoa.kernel.Money;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a record as a row. Lengths, characters and the like are for the modules to judge that the values are meant for. */
final class RowParser {

    /** What has no spaces, unlike most texts. */
    private static final List<ImportColumn> KEYS = List.of(ImportColumn.SLUG, ImportColumn.SKU, ImportColumn.CURRENCY,
            ImportColumn.AMOUNT);
    private static final String LOST = "\uFFFD";

    private final ImportHeader header;

    RowParser(ImportHeader header) {
        this.header = header;
    }

    /** Throws {@link CsvParseException}. */
    static List<String> values(RawRecord record) {
        return CsvReader.builder().ofSingleCsvRecord(record.text()).getFields();
    }

    /** Whether a line could be a row by itself, rather than a part of a text of several lines. */
    boolean isRow(String line) {
        try {
            List<String> values = line.isBlank() ? List.of() : values(new RawRecord(line, null));
            return values.size() == header.words().size() && KEYS.stream()
                    .allMatch(key -> isKey(header.value(values, key)))
                    && !endsText(values.subList(0, header.words().indexOf(ImportColumn.SLUG.word())));
        } catch (CsvParseException tooManyValues) {
            return false;
        }
    }

    private static boolean isKey(@Nullable String value) {
        return value != null && !value.isEmpty() && value.chars().noneMatch(Character::isWhitespace);
    }

    /** All that stands behind a text may well look like a row. */
    private static boolean endsText(List<String> values) {
        return values.stream().anyMatch(value -> value.endsWith("\""));
    }

    /** Null for a row that has no values at all: spreadsheets leave such rows behind. */
    @Nullable
    RowDraft parse(long number, RawRecord record) {
        if (record.fault() != null) {
            return RowDraft.unreadable(number, null, record.fault());
        }
        try {
            List<String> values = values(record);
            return values.stream().allMatch(String::isBlank) ? null : parse(number, values);
        } catch (CsvParseException tooManyValues) {
            return RowDraft.unreadable(number, null, "has far too many values");
        }
    }

    private RowDraft parse(long number, List<String> values) {
        int columns = header.words().size();
        if (values.size() != columns) {
            return RowDraft.unreadable(number, null,
                    "has " + values.size() + " values, but there are " + columns + " columns");
        }
        for (int i = 0; i < columns; i++) {
            if (values.get(i).contains(LOST)) {
                return RowDraft.unreadable(number, header.words().get(i), "is not UTF-8");
            }
        }
        return parse(number, new RowValues(number, header, values));
    }

    private static RowDraft parse(long number, RowValues row) {
        var variant = new ProductRevision.Variant(row.textOrNone(ImportColumn.SKU),
                row.textOrNone(ImportColumn.VARIANT), ProductLaunch.HALF_A_KILOGRAM, attributes(row));
        var product = new ProductRevision(row.textOrNone(ImportColumn.SLUG), row.textOrNone(ImportColumn.NAME),
                row.text(ImportColumn.DESCRIPTION), category(row), variant);
        return new RowDraft(number, product, price(row), stock(row), row.errors());
    }

    private static @Nullable Money price(RowValues row) {
        Currency currency = row.currency(ImportColumn.CURRENCY);
        Long amountMinor = row.wholeNumber(ImportColumn.AMOUNT, "1999 for 19.99");
        return currency == null || amountMinor == null ? null : new Money(amountMinor, currency);
    }

    private static @Nullable String category(RowValues row) {
        String category = row.text(ImportColumn.CATEGORY);
        return category == null || category.isEmpty() ? null : category;
    }

    private static @Nullable Integer stock(RowValues row) {
        if (row.textOrNone(ImportColumn.STOCK).isBlank()) {
            return null;
        }
        Long units = row.wholeNumber(ImportColumn.STOCK, "25");
        if (units != null && (units < 0 || units > MOST_STOCK)) {
            row.refuse(ImportColumn.STOCK, "must be 0 to " + MOST_STOCK);
        }
        return units == null ? null : Math.toIntExact(Math.clamp(units, 0, MOST_STOCK));
    }

    private static @Nullable Map<String, String> attributes(RowValues row) {
        String text = row.text(ImportColumn.ATTRIBUTES);
        try {
            return text == null ? null : AttributesValue.parse(text);
        } catch (IllegalArgumentException refused) {
            row.refuse(ImportColumn.ATTRIBUTES, String.valueOf(refused.getMessage()));
            return null;
        }
    }
}
