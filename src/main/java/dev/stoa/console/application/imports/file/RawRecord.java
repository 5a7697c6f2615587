package dev.stoa.console.application.imports.file;

import org.jspecify.annotations.Nullable;

/**
 * A record of a CSV file as it stands there, without the line break at its end.
 *
 * @param fault why it is none; null when its quotes are in order
 */
record RawRecord(String text, @Nullable String fault) {

    static RawRecord broken(String fault) {
        return new RawRecord("", fault);
    }

    boolean isBlank() {
        return fault == null && text.isBlank();
    }
}
