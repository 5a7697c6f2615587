package dev.stoa.console.application.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stoa.console.domain.imports.ImportPosition;
import dev.stoa.console.domain.imports.ImportState;
import dev.stoa.console.domain.imports.RowError;
import dev.stoa.console.domain.imports.UnusableFile;
import dev.stoa.kernel.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFileTests {

    private static final String HEADER = "slug,name,description,category,sku,variant,currency,amountMinor,stock,attributes\n";
    private static final ImportPosition BEGIN = new ImportPosition(ImportState.READING, List.of(), 0, 0, 0, 0, 500);

    @Test
    void readsARow() throws IOException {
        RowDraft row = read(
                HEADER + "tray,\"Oak \"\"tray\"\"\",\"a,\nb\",dining,T-1,Small,EUR,1999,25,\"{\"\"a\"\":\"\"b\"\"}\"")
                .getFirst();

        assertThat(row.errors()).isEmpty();
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.price()).isEqualTo(Money.of(1999, "EUR"));
        assertThat(row.stock()).isEqualTo(25);
        var product = Objects.requireNonNull(row.product());
        assertThat(product.slug()).isEqualTo("tray");
        assertThat(product.name()).isEqualTo("Oak \"tray\"");
        assertThat(product.description()).isEqualTo("a,\nb");
        assertThat(product.category()).isEqualTo("dining");
        assertThat(product.variant().sku()).isEqualTo("T-1");
        assertThat(product.variant().name()).isEqualTo("Small");
        assertThat(product.variant().attributes()).isEqualTo(Map.of("a", "b"));
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws IOException {
        List<RowDraft> rows = read(HEADER + "a,\"two\nlines\",,,A,a,EUR,1,,\n\n,,,,,,,,,\n  \nb,b,,,B,b,EUR,1,,\r\n");
        assertThat(rows).extracting(RowDraft::number).containsExactly(2L, 6L);
    }

    @Test
    void takesColumnsInAnyOrderAndLeavesOptionalOnesOut() throws IOException {
        RowDraft row = read("amountMinor, currency ,variant,sku,name,slug\n5,JPY,v,S,n,s\n").getFirst();
        assertThat(row.errors()).isEmpty();
        assertThat(row.price()).isEqualTo(Money.of(5, "JPY"));
        assertThat(row.stock()).isNull();
        assertThat(Objects.requireNonNull(row.product()).description()).isNull();
        assertThat(Objects.requireNonNull(row.product()).category()).isNull();
        assertThat(Objects.requireNonNull(row.product()).variant().attributes()).isNull();
    }

    @Test
    void anEmptyDescriptionIsOneToo() throws IOException {
        var product = Objects.requireNonNull(read(HEADER + "s,n,,,S,v,EUR,1,,").getFirst().product());
        assertThat(product.description()).isEmpty();
        assertThat(product.variant().attributes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "amountMinor | 19.99              | is not a whole number, such as 1999 for 19.99",
            "amountMinor | ''                 | is missing",
            "amountMinor | +5                 | is not a whole number, such as 1999 for 19.99",
            "amountMinor | ٣                  | is not a whole number, such as 1999 for 19.99",
            "amountMinor | 1e3                | is not a whole number, such as 1999 for 19.99",
            "stock       | many               | is not a whole number, such as 25",
            "stock       | -1                 | must be 0 to 1000000000",
            "stock       | 99999999999999999999999 | must be 0 to 1000000000",
            "stock       | 1.5                | is not a whole number, such as 25",
            "currency    | EURO               | is not a currency (ISO 4217), such as EUR",
            "currency    | eur                | is not a currency (ISO 4217), such as EUR",
            "currency    | ''                 | is missing",
            "attributes  | color=red          | is not JSON, such as {\"color\": \"red\"}, or has a name twice",
            "attributes  | {\"a\":\"b\"       | is not JSON, such as {\"color\": \"red\"}, or has a name twice",
            "attributes  | {\"a\":\"b\"} x    | is not JSON, such as {\"color\": \"red\"}, or has a name twice",
            "attributes  | {\"a\":\"b\",\"a\":\"c\"} | is not JSON, such as {\"color\": \"red\"}, or has a name twice",
            "attributes  | [\"a\"]            | is not a JSON object, such as {\"color\": \"red\"}",
            "attributes  | null               | is not a JSON object, such as {\"color\": \"red\"}",
            "attributes  | {\"a\":1}          | has values that are no texts; write numbers in quotes as well",
            "attributes  | {\"a\":null}       | has values that are no texts; write numbers in quotes as well",
            "attributes  | {\"a\":{\"b\":\"c\"}} | has values that are no texts; write numbers in quotes as well"})
    void saysWhatIsWrongWithAValue(String column, String value, String message) throws IOException {
        var values = new java.util.LinkedHashMap<>(Map.of("slug", "s", "name", "n", "sku", "S", "variant", "v",
                "currency", "EUR", "amountMinor", "1"));
        values.put(column, "\"" + value.strip().replace("\"", "\"\"") + "\"");

        RowDraft row = read(String.join(",", values.keySet()) + "\n" + String.join(",", values.values())).getFirst();

        assertThat(row.errors()).containsExactly(new RowError(2, column, message));
    }

    @Test
    void tellsAllErrorsOfARow() throws IOException {
        RowDraft row = read(HEADER + "s,n,,,S,v,XX,x,y,z").getFirst();
        assertThat(row.errors()).extracting(RowError::column)
                .containsExactlyInAnyOrder("currency", "amountMinor", "stock", "attributes");
        assertThat(row.product()).as("others have something to say as well").isNotNull();
    }

    @Test
    void saysWhichRowHasTooFewOrTooManyValues() throws IOException {
        List<RowDraft> rows = read(HEADER + "a,b\n1,2,3,4,5,6,7,8,9,10,11\n" + ",".repeat(20_000) + "x\n");
        assertThat(rows).flatExtracting(RowDraft::errors)
                .containsExactly(new RowError(2, null, "has 2 values, but there are 10 columns"),
                        new RowError(3, null, "has 11 values, but there are 10 columns"),
                        new RowError(4, null, "has far too many values"));
    }

    @Test
    void saysWhichValueIsNotUtf8() throws IOException {
        byte[] file = (HEADER + "s,Größe,,,S,v,EUR,1,,\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(file).getFirst().errors()).containsExactly(new RowError(2, "name", "is not UTF-8"));
    }

    @Test
    void reportsBrokenQuotesAndGoesOn() throws IOException {
        List<RowDraft> rows = read(
                HEADER + "s,\"n\"x,,,S,v,EUR,1,,\n" + "t,\"open,,,S,v,EUR,1,,\n" + "u,n,,,U,v,EUR,1,,");
        assertThat(rows).extracting(RowDraft::number).containsExactly(2L, 3L, 4L);
        assertThat(rows).extracting(row -> row.errors().size()).containsExactly(1, 1, 0);
    }

    @Test
    void aQuoteThatALaterRowClosesHarmsNoOtherRow() throws IOException {
        assertOnlyTheFirstIsBroken(HEADER + """
                oak,Oak tray,"Oiled by hand,dining,T1,Small,EUR,1999,5,
                cup,Cup,For tea,dining,T2,Small,EUR,599,5,
                mon,Monitor,fits 27",screens,T3,Small,EUR,9999,5,
                """, "cup", "mon");
        assertOnlyTheFirstIsBroken(HEADER + """
                oak,Oak tray,"Oiled, waxed and sanded,dining,T1,Small,EUR,1999,5,
                mon,Monitor,fits 27",screens,T3,Small,EUR,9999,5,
                """, "mon");
        assertOnlyTheFirstIsBroken("name,description,slug,sku,variant,currency,amountMinor" + """

                Oak tray,"Oiled by hand,oak,T1,Small,EUR,1999
                Monitor,fits 27",mon,T3,Small,EUR,9999
                """, "mon");
    }

    @Test
    void aTextMayHaveLinesWithCommas() throws IOException {
        for (String text : List.of("Oiled\nin red, green, or blue.", "Of pine.\n\nFor one, two,\nor more",
                "One\n1, 2, 3, 4, 5, 6, 7, 8, 9, 10 or\nmore",
                "a, b, c, d, e, f, g, h, i\nj, k, l, m, n, o, p, q, r, s\nt")) {
            assertThat(read(HEADER + "oak,Oak,\"" + text + "\",dining,T1,Small,EUR,1999,5,")).singleElement()
                    .satisfies(row -> assertThat(Objects.requireNonNull(row.product()).description()).isEqualTo(text));
            assertThat(read("description,slug,name,sku,variant,currency,amountMinor\n\"" + text
                    + "\",oak,Oak,T1,Small,EUR,1999")).singleElement()
                    .satisfies(row -> assertThat(Objects.requireNonNull(row.product()).description()).isEqualTo(text));
        }
    }

    @Test
    void goesOnWhereABatchEnded() throws IOException {
        byte[] file = ("\uFEFF" + HEADER + "a,\"x\ny\",,,A,v,EUR,1,,\n\nb,n,,,B,v,EUR,2,,\nc,n,,,C,v,EUR,3,,\n")
                .getBytes(
                        StandardCharsets.UTF_8);
        List<RowDraft> expected = read(file);
        List<RowDraft> found = new ArrayList<>();
        ImportPosition position = BEGIN;
        List<RowDraft> batch;
        do {
            int from = (int) position.bytes();
            ImportFile rest = new ImportFile(new ByteArrayInputStream(file, from, file.length - from), position);
            batch = rest.next(1);
            found.addAll(batch);
            position = rest.position(position);
        } while (!batch.isEmpty());
        assertThat(found).isEqualTo(expected).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\r\n \n"})
    void anEmptyFileIsUnusable(String file) {
        assertUnusable(file, "The file is empty");
    }

    @Test
    void saysThatColumnsAreSeparatedByCommas() {
        Map.of(";", "semicolons", "\t", "tabs", "|", "bars")
                .forEach((separator, name) -> assertUnusable(HEADER.replace(",", separator),
                        "The columns are separated by " + name + ", not by commas"));
    }

    @Test
    void saysAllThatIsWrongWithTheHeader() {
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> read("slug,name,Sku,name,currency,variant,colour\n"))
                .satisfies(unusable -> {
                    assertThat(unusable.reason()).isEqualTo("The header is wrong");
                    assertThat(unusable.errors()).extracting(RowError::row).containsOnly(1L);
                    assertThat(unusable.errors()).extracting(error -> error.column() + " " + error.message())
                            .containsExactly(
                                    "Sku is no column; there are slug, name, description, category, sku, variant, currency, "
                                            + "amountMinor, stock, attributes",
                                    "name is there twice",
                                    "colour is no column; there are slug, name, description, category, sku, variant, "
                                            + "currency, amountMinor, stock, attributes",
                                    "sku is missing", "amountMinor is missing");
                });
    }

    @Test
    void aFileOfAnotherEncodingIsUnusable() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            assertThatExceptionOfType(UnusableFile.class).isThrownBy(() -> read(HEADER.getBytes(charset)))
                    .satisfies(unusable -> assertThat(unusable.reason()).isEqualTo("The file is not UTF-8"));
        }
    }

    @Test
    void aHeaderWithBrokenQuotesIsUnusable() {
        assertUnusable("\"slug,name\n", "The header cannot be read");
    }

    private static void assertOnlyTheFirstIsBroken(String file, String... otherSlugs) throws IOException {
        List<RowDraft> rows = read(file);
        assertThat(rows).flatExtracting(RowDraft::errors)
                .containsExactly(new RowError(2, null, "opens a quote and does not close it"));
        assertThat(rows).extracting(RowDraft::product)
                .filteredOn(Objects::nonNull)
                .extracting(product -> Objects.requireNonNull(product).slug())
                .containsExactly(otherSlugs);
    }

    private static void assertUnusable(String file, String reason) {
        assertThatExceptionOfType(UnusableFile.class).isThrownBy(() -> read(file)).satisfies(unusable -> {
            assertThat(unusable.reason()).isEqualTo(reason);
            assertThat(unusable.errors()).isNotEmpty();
        });
    }

    private static List<RowDraft> read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RowDraft> read(byte[] file) throws IOException {
        return new ImportFile(new ByteArrayInputStream(file), BEGIN).next(1_000);
    }
}
