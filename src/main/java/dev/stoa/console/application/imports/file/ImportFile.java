package dev.stoa.console.application.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.stoa.console.domain.imports.ImportHeader;
import dev.stoa.console.domain.imports.ImportPosition;
import dev.stoa.console.domain.imports.RowError;
import dev.stoa.console.domain.imports.UnusableFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import file, read batch by batch in constant memory. */
public final class ImportFile {

    /** A batch ends here, even if it has few rows. */
    private static final long MOST_BYTES_OF_A_BATCH = 1 << 20;

    private final RecordReader records;
    private long row;
    private @Nullable ImportHeader header;

    /**
     * Goes on from a position.
     *
     * @param content of the file, from there on
     */
    public ImportFile(InputStream content, ImportPosition from) {
        this.records = new RecordReader(content, from.bytes());
        this.row = from.row();
        this.header = from.header().isEmpty() ? null : ImportHeader.of(from.header());
    }

    /** The next rows, none at the end. Throws {@link UnusableFile} when the header is not one. */
    public List<RowDraft> next(int mostRows) throws IOException {
        RowParser parser = new RowParser(header());
        List<RowDraft> rows = new ArrayList<>();
        long begin = records.position();
        while (rows.isEmpty() || (rows.size() < mostRows && records.position() - begin < MOST_BYTES_OF_A_BATCH)) {
            RawRecord record = records.next(parser::isRow);
            if (record == null) {
                return rows;
            }
            row++;
            RowDraft draft = record.isBlank() ? null : parser.parse(row, record);
            if (draft != null) {
                rows.add(draft);
            }
        }
        return rows;
    }

    /** Behind the rows that were read. */
    public ImportPosition position(ImportPosition before) throws IOException {
        return before.readUpTo(header().words(), records.position(), row);
    }

    private ImportHeader header() throws IOException {
        if (header == null) {
            header = readHeader();
        }
        return header;
    }

    private ImportHeader readHeader() throws IOException {
        RawRecord record = records.next(_ -> false);
        row++;
        while (record != null && record.isBlank()) {
            record = records.next(_ -> false);
            row++;
        }
        if (record == null) {
            throw unusable("The file is empty", "is missing");
        }
        if (record.fault() != null) {
            throw unusable("The header cannot be read", record.fault());
        }
        if (record.text().contains("\uFFFD") || record.text().contains("\u0000")) {
            throw unusable("The file is not UTF-8", "is not UTF-8");
        }
        try {
            return ImportHeader.of(RowParser.values(record));
        } catch (CsvParseException tooManyValues) {
            throw unusable("The header cannot be read", "has far too many values");
        }
    }

    private UnusableFile unusable(String reason, String message) {
        return new UnusableFile(reason, List.of(new RowError(row, null, message)));
    }
}
