package dev.stoa.replay.invoices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The file as it was published, beside the project and never in it. Its lines are in the order of time. */
public record InvoiceFile(Path path) {

    private static final int COLUMNS = 8;

    /** Where it lies, seen from the project. */
    public static final InvoiceFile BESIDE_THE_PROJECT = new InvoiceFile(
            Path.of("..", "shared", "data", "online-retail", "invoice-lines.csv.gz"));

    public boolean isThere() {
        return Files.isReadable(path);
    }

    public List<InvoiceLine> lines() {
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(InvoiceFile::cells).map(InvoiceLine::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RFC 4180, without line breaks in cells: the file has none. */
    static List<String> cells(String line) {
        var cells = new ArrayList<String>(COLUMNS);
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        if (quoted || cells.size() != COLUMNS) {
            throw new IllegalArgumentException("Not a line of " + COLUMNS + " cells: " + line);
        }
        return cells;
    }
}
