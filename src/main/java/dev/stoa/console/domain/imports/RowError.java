package dev.stoa.console.domain.imports;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a row of a file.
 *
 * @param row as a spreadsheet counts: the header is row 1, and a value with line breaks makes no further row
 * @param column by its name in the header; null when it is about the row as a whole
 */
public record RowError(long row, @Nullable String column, String message) {}
