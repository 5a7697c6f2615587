package dev.stoa.console.application.imports.file;

import java.util.List;
import java.util.function.Predicate;

/**
 * Tells a text of several lines from a quote that was left open until one of another row closed it. Both are well-formed;
 * what gives the second away is a line that is a row by itself.
 */
final class OpenQuote {

    private OpenQuote() {}

    /** Whether a record consists of rows rather than of one. */
    static boolean swallowsRow(String record, Predicate<String> isRow) {
        if (record.indexOf('\n') < 0 && record.indexOf('\r') < 0) {
            return false;
        }
        List<String> lines = record.lines().toList();
        return isRow.test(withoutQuote(lines.getFirst())) || lines.stream().skip(1).anyMatch(isRow);
    }

    /** As the line would be if it did not open the last of its quotes. */
    private static String withoutQuote(String line) {
        int quote = line.lastIndexOf(",\"") + 1;
        return line.substring(0, quote) + line.substring(quote + 1);
    }
}
