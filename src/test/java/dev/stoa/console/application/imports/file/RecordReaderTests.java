package dev.stoa.console.application.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.stoa.architecture.adr.Enforces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@Enforces(11)
class RecordReaderTests {

    @Test
    void cutsAtLineBreaksOfAnyKindButNotWithinQuotes() throws IOException {
        assertThat(texts("a,b\nc\r\nd\re,\"f\r\ng\"\n\nh"))
                .containsExactly("a,b", "c", "d", "e,\"f\r\ng\"", "", "h");
    }

    @Test
    void aQuoteWithinAPlainValueIsAQuote() throws IOException {
        assertThat(texts("27\" screen,b\nc")).containsExactly("27\" screen,b", "c");
    }

    @Test
    void leavesTheByteOrderMarkOut() throws IOException {
        assertThat(texts("\uFEFF\"a\",b\nc")).containsExactly("\"a\",b", "c");
        assertThat(texts("\uFEFF")).isEmpty();
        assertThat(texts("")).isEmpty();
        assertThat(texts("\uFEFEa")).containsExactly("\uFEFEa");
    }

    @Test
    void aMistakeWithQuotesCostsItsOwnLineOnly() throws IOException {
        assertThat(texts("a\n\"b\"c,d\ne")).containsExactly("a", "! has text behind", "e");
        assertThat(texts("a\n\"b,c\nd,\"e\"\nf")).containsExactly("a", "! has text behind", "d,\"e\"", "f");
        assertThat(texts("a\n\"b,c\nd\ne")).containsExactly("a", "! opens a quote", "d", "e");
    }

    @Test
    void aQuoteThatALaterRowClosesCostsItsOwnLineOnly() throws IOException {
        Predicate<String> isRow = line -> line.startsWith("row");
        assertThat(texts("a,\"b\r\nrow,c\r\nrow,d\",e\r\nrow,f", isRow))
                .containsExactly("! opens a quote", "row,c", "row,d\",e", "row,f");
        assertThat(texts("\"a\n\rrow,b\"", isRow)).containsExactly("! opens a quote", "", "row,b\"");
        assertThat(texts("\"row,b\nc\",d", isRow)).containsExactly("! opens a quote", "c\",d");
        assertThat(texts("a,\"b\nno row\nc\",d\nrow", isRow)).containsExactly("a,\"b\nno row\nc\",d", "row");
    }

    @Test
    void aQuoteThatIsNeverClosedTakesNoMoreMemoryThanALongRecord() throws IOException {
        int lines = 400_000;
        InputStream endless = lines("\"open,b\n", "a line without any\n", lines);
        RecordReader reader = new RecordReader(endless, 0);

        assertThat(text(reader.next(_ -> false))).isEqualTo("! opens a quote");
        for (int i = 0; i < lines; i++) {
            assertThat(text(reader.next(_ -> false))).isEqualTo("a line without any");
        }
        assertThat(reader.next(_ -> false)).isNull();
    }

    @Test
    void skipsALineThatIsTooLong() throws IOException {
        String tooLong = "x".repeat(3 * RecordReader.LONGEST);
        assertThat(texts("a\n" + tooLong + "\r\nb")).containsExactly("a", "! is longer than", "b");
        String longest = "x".repeat(RecordReader.LONGEST - 1);
        assertThat(texts(longest + "\r\nb")).containsExactly(longest, "b");
    }

    @Test
    void goesOnFromWhereItWas() throws IOException {
        byte[] file = "\uFEFFä,\"b\nc\"\r\n\"broken\" \nd\ne".getBytes(StandardCharsets.UTF_8);
        List<String> expected = texts(new String(file, StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        long position = 0;
        while (position < file.length) {
            RecordReader reader = new RecordReader(
                    new ByteArrayInputStream(file, (int) position, file.length - (int) position), position);
            found.add(text(reader.next(_ -> false)));
            position = reader.position();
        }
        assertThat(found).isEqualTo(expected);
    }

    /** Where nothing is broken, cutting first and parsing each record gives what the library makes of the whole. */
    @RepeatedTest(20)
    void agreesWithTheLibraryOnWhatIsWellFormed() throws IOException {
        long seed = System.nanoTime();
        String file = wellFormed(new Random(seed));
        List<List<String>> whole = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)
                .stream()
                .map(CsvRecord::getFields)
                .toList();

        List<List<String>> cut = texts(file).stream()
                .map(text -> text.isEmpty() ? List.of("") : RowParser.values(new RawRecord(text, null)))
                .toList();

        assertThat(cut).as("seed %d", seed).isEqualTo(whole);
    }

    private static String wellFormed(Random random) {
        StringBuilder file = new StringBuilder();
        String[] breaks = {"\n", "\r\n", "\r"};
        for (int row = random.nextInt(1, 60); row > 0; row--) {
            List<String> values = IntStream.range(0, random.nextInt(1, 6)).mapToObj(_ -> value(random)).toList();
            file.append(String.join(",", values)).append(breaks[random.nextInt(3)]);
        }
        return file.toString();
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        boolean quoted = random.nextBoolean();
        String[] letters = quoted
                ? new String[]{"a", "ß", "€", ",", "\n", "\r", "\r\n", "\"\"", " "}
                : new String[]{"a", "ß", "€", " ", "b", "c\"d"};
        for (int length = random.nextInt(8); length > 0; length--) {
            value.append(letters[random.nextInt(letters.length)]);
        }
        return quoted ? "\"" + value + "\"" : value.toString();
    }

    private static List<String> texts(String file) throws IOException {
        return texts(file, _ -> false);
    }

    private static List<String> texts(String file, Predicate<String> isRow) throws IOException {
        RecordReader reader = new RecordReader(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), 0);
        List<String> texts = new ArrayList<>();
        for (RawRecord record = reader.next(isRow); record != null; record = reader.next(isRow)) {
            texts.add(text(record));
        }
        return texts;
    }

    /** A fault by its first three words, behind an exclamation mark. */
    private static String text(@Nullable RawRecord record) {
        if (record == null) {
            return "end";
        }
        return record.fault() == null
                ? record.text()
                : "! " + String.join(" ", List.of(record.fault().split(" ", 4)).subList(0, 3));
    }

    private static InputStream lines(String first, String line, int count) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        byte[] begin = first.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                long now = at++;
                if (now < begin.length) {
                    return begin[(int) now];
                }
                now -= begin.length;
                return now < (long) count * bytes.length ? bytes[(int) (now % bytes.length)] : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    int next = read();
                    if (next == -1) {
                        return i == 0 ? -1 : i;
                    }
                    target[offset + i] = (byte) next;
                }
                return length;
            }
        };
    }
}
