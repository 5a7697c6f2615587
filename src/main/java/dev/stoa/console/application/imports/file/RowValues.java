package dev.stoa.console.application.imports.file;

import dev.stoa.console.domain.imports.ImportColumn;
import dev.stoa.console.domain.imports.ImportHeader;
import dev.stoa.console.domain.imports.RowError;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of one row, taken literally. What cannot be read is null, and noted. */
final class RowValues {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,100}");
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final long row;
    private final ImportHeader header;
    private final List<String> values;
    private final List<RowError> errors = new ArrayList<>();

    RowValues(long row, ImportHeader header, List<String> values) {
        this.row = row;
        this.header = header;
        this.values = values;
    }

    List<RowError> errors() {
        return errors;
    }

    /** Null where the file has no such column. */
    @Nullable
    String text(ImportColumn column) {
        return header.value(values, column);
    }

    /** Empty where the file has no such column. */
    String textOrNone(ImportColumn column) {
        String text = text(column);
        return text == null ? "" : text;
    }

    /** One that is out of range becomes the largest or the least, which nobody takes either. */
    @Nullable
    Long wholeNumber(ImportColumn column, String example) {
        String text = textOrNone(column);
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            refuse(column, text.isBlank() ? "is missing" : "is not a whole number, such as " + example);
            return null;
        }
        return new BigInteger(text).max(LEAST).min(MOST).longValueExact();
    }

    @Nullable
    Currency currency(ImportColumn column) {
        String text = textOrNone(column);
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException unknown) {
            refuse(column, text.isBlank() ? "is missing" : "is not a currency (ISO 4217), such as EUR");
            return null;
        }
    }

    void refuse(ImportColumn column, String message) {
        errors.add(new RowError(row, column.word(), message));
    }
}
