package dev.stoa.console.domain.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first row of a file: which column is where. */
public final class ImportHeader {

    private static final int ROW = 1;
    private static final int SHOWN = 50;

    private final List<String> words;
    private final Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);

    private ImportHeader(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** Throws {@link UnusableFile} with all that is wrong with the header. Columns may be in any order. */
    public static ImportHeader of(List<String> words) {
        ImportHeader header = new ImportHeader(words.stream().map(String::strip).toList());
        header.refuseOtherSeparators();
        List<RowError> errors = header.place();
        if (!errors.isEmpty()) {
            throw new UnusableFile("The header is wrong", errors);
        }
        return header;
    }

    public List<String> words() {
        return words;
    }

    /** The value of a column, null where the file does not have it. */
    public @Nullable String value(List<String> values, ImportColumn column) {
        Integer place = places.get(column);
        return place == null ? null : values.get(place);
    }

    /** The column at a place. */
    public String word(int place) {
        return words.get(place);
    }

    private void refuseOtherSeparators() {
        for (String separator : List.of(";", "\t", "|")) {
            if (words.size() == 1 && words.getFirst().contains(separator)) {
                String name = separator.equals(";") ? "semicolons" : separator.equals("\t") ? "tabs" : "bars";
                throw new UnusableFile("The columns are separated by " + name + ", not by commas",
                        List.of(new RowError(ROW, null, "separate columns by commas, not by " + name)));
            }
        }
    }

    private List<RowError> place() {
        List<RowError> errors = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            ImportColumn column = ImportColumn.of(word).orElse(null);
            if (column == null) {
                errors.add(new RowError(ROW, shown(word), "is no column; there are " + ImportColumn.words()));
            } else if (places.putIfAbsent(column, i) != null) {
                errors.add(new RowError(ROW, word, "is there twice"));
            }
        }
        for (ImportColumn column : ImportColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                errors.add(new RowError(ROW, column.word(), "is missing"));
            }
        }
        return errors;
    }

    private static String shown(String word) {
        String printable = word.replaceAll("[\\p{Cc}\\p{Cs}]", "?");
        return printable.length() <= SHOWN ? printable : printable.substring(0, SHOWN) + "…";
    }
}
